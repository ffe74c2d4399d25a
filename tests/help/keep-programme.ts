import type { Page } from 'playwright';
import { writeProgramme } from '../../src/programme/file.ts';
import type { Programme } from '../../src/programme/programme.ts';

/** Has a browser keep a programme, opened from a file as a lead would. The page then shows the plan. */
export async function keepProgramme(page: Page, programme: Programme) {
	await page.goto('/programme/');
	await page.getByLabel('Open a file').setInputFiles({
		...{ name: 'school.lantern.json', mimeType: 'application/json' },
		buffer: Buffer.from(writeProgramme(programme)),
	});
	await page.getByText(/^Opened: /).waitFor();
	await page.getByText('All kept in this browser').waitFor();
}
