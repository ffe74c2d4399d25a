import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { leadTitle } from '../../src/facts/ask.ts';
import { isForTogether } from '../../src/programme/may-assign.ts';
import { visitSite } from '../help/browser.ts';
import { addresses, facts, htmlOf, lessons } from '../help/site.ts';

const visit = visitSite();
const sensitive = lessons.filter(isForTogether);
const addressOf = (id: string) => `/lessons/${id}/briefing/`;

describe('the briefing for staff', () => {
	it('is there for every lesson of level 2 and 3, from the lesson’s page, and for no other', () => {
		expect(sensitive.length).toBeGreaterThan(0);
		const there = addresses.filter((address) => /\/briefing\/$/.test(address));
		expect(there).toEqual(sensitive.map(({ id }) => addressOf(id)).sort());
		for (const { id } of lessons)
			expect(htmlOf(`/lessons/${id}/`).includes(`href="${addressOf(id)}"`)).toBe(there.includes(addressOf(id)));
	});

	it.each(sensitive)('fits on one sheet, in the words of each nation: $id', async (lesson) => {
		for (const nation of facts.nations) {
			const page = await visit.open(`${addressOf(lesson.id)}?nation=${nation.id}`);
			const words = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
			expect(words).toContain(`the ${leadTitle(nation)}`);
			expect(words).toContain(lesson.safety.optOut);
			expect(words).toContain(facts.disclosure.any.dont[1] ?? 'nothing to say');
			const printed = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
			expect(printed.getPageCount(), nation.name).toBe(1);
		}
	});
});
