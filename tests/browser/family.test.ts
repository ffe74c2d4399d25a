import { describe, expect, it } from 'vitest';
import { beatsOf, beatTitles, slides } from '../../src/lesson/ask.ts';
import { visitSite } from '../help/browser.ts';
import { lessonPages, lessons } from '../help/site.ts';

const visit = visitSite();

describe('the page for families', () => {
	it('leads to each lesson', async () => {
		const page = await visit.open('/families/');
		for (const { id, title } of lessons)
			expect(await page.getByRole('link', { name: title, exact: true }).getAttribute('href')).toBe(`/families/${id}/`);
	});

	it.each(lessonPages)('shows what $id teaches and how to talk about it', async ({ id, lesson }) => {
		const page = await visit.open(`/families/${id}/`);
		const { learned, starters, together, ifTheyTell } = lesson.family;
		const meanings = lesson.vocabulary.map(({ meaning }) => meaning);
		const visible = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
		for (const words of [learned, ...starters, together, ...ifTheyTell, ...meanings, ...lesson.outcomes])
			expect(visible).toContain(words.replace(/\s+/g, ' '));
		expect(visible).toContain('0808 800 5000');
	});

	it.each(lessonPages)('opens every part of $id, slide by slide, by keyboard', async ({ id, lesson }) => {
		const page = await visit.open(`/families/${id}/`);
		for (const beat of beatsOf(lesson)) {
			const part = page.locator('summary', { hasText: new RegExp(`^\\s*${beatTitles[beat.name]}\\s*$`) });
			await part.focus();
			await page.keyboard.press('Enter');
		}
		const titles = await page.locator('.taught .reading > :is(h2, h3, h4):visible').allTextContents();
		expect(titles.map((title) => title.trim())).toEqual(slides(lesson).map((slide) => slide.props.title));
	});
});
