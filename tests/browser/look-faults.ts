import type { Page } from 'playwright';
import { faultsOn } from './faults-on.ts';

const themes = ['dark', 'contrast'];

/** Words that are hard to make out in the other colours that readers may choose, one line for each kind of fault. */
export async function lookFaults(page: Page): Promise<string[]> {
	const faults: string[] = [];
	for (const theme of themes) {
		await setTheme(page, theme);
		faults.push(...(await faultsOn(page, ['color-contrast'])).map((fault) => `${theme}: ${fault}`));
	}
	await setTheme(page, undefined);
	return faults;
}

/** As the panel does it, and without waiting for a colour to fade. */
const setTheme = (page: Page, theme: string | undefined) =>
	page.evaluate((chosen) => {
		const root = document.documentElement;
		root.dataset['motion'] = 'still';
		if (chosen) root.dataset['theme'] = chosen;
		else delete root.dataset['theme'];
	}, theme);
