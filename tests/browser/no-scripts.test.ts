import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { blocksIn, blocksNamed, isInteractive, slides, worksheets } from '../../src/lesson/ask.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { visitSite } from '../help/browser.ts';
import { lessonPages } from '../help/site.ts';
import { onPaper } from '../promises/on-paper.ts';
import { missingFrom, stringsIn } from '../promises/words.ts';

const visit = visitSite();

async function openWithoutScripts(address: string): Promise<Page> {
	const page = await visit.open(address, { javaScriptEnabled: false });
	await openAll(page);
	return page;
}

/** Opens one closed part as a reader does, which shows that it can be opened, and the others at once. */
async function openAll(page: Page) {
	const closed = page.locator('details:not([open]) > summary:visible');
	if (await closed.count()) await closed.first().click();
	await page.locator('details').evaluateAll((all) => {
		for (const details of all) (details as HTMLDetailsElement).open = true;
	});
}

/** The words of slides and sheets, but for the first slide's title, which the page has as its own. */
function wordsFor(lesson: Lesson): string[] {
	const tasks = worksheets(lesson).flatMap(({ props }) => [
		props.title,
		props.instructions,
		...props.tasks.flatMap(({ answer: _, draw: __, ...task }) => stringsIn(task)),
	]);
	const titles = slides(lesson)
		.slice(1)
		.map(({ props }) => props.title);
	const questions = blocksNamed(lesson, 'Discuss').flatMap(({ props }) => props.questions);
	const words = blocksNamed(lesson, 'Keyword').flatMap(({ props }) => props.word);
	return [...titles, ...questions, ...words, ...tasks].filter(Boolean);
}

describe('with scripts off', () => {
	describe.each(lessonPages)('$id', ({ lesson, address }) => {
		const activities = blocksIn(lesson.body).filter(isInteractive);

		it('shows all that is for pupils, and no button that would do nothing', async () => {
			const page = await visit.open(address, { javaScriptEnabled: false });
			expect(await page.locator(':is(button, input, select):not([popovertarget]):visible').count()).toBe(0);
			expect(await page.locator('.beat:visible').count()).toBe(await page.locator('.beat').count());
			await openAll(page);
			expect(await wordsOfActivitiesLost(page), 'of activities, in sight or behind “Check your thinking”').toEqual({});
			const seen = await page.locator('main').innerText();
			expect(missingFrom(seen, wordsFor(lesson)), 'of words, questions, meanings, sheets').toEqual([]);
		});

		async function wordsOfActivitiesLost(page: Page) {
			const missing: Record<string, string[]> = {};
			for (const block of activities) {
				const { sheet, reasons, either } = onPaper(block);
				const seen = await page.locator(`#activity-${'id' in block.props ? block.props.id : ''}`).innerText();
				const lost = missingFrom(seen, [...sheet, ...reasons, ...either]);
				if (lost.length) missing[`${block.name} of line ${block.line}`] = lost;
			}
			return missing;
		}
	});

	it('would notice words that are there and cannot be seen', async () => {
		const [first] = lessonPages;
		const [block] = blocksIn(first?.lesson.body ?? []).filter(isInteractive);
		const page = await openWithoutScripts(first?.address ?? '');
		const words = block ? onPaper(block).sheet : [];
		await page.evaluate(() => {
			for (const activity of document.querySelectorAll<HTMLElement>('.activity')) activity.style.display = 'none';
		});
		expect(missingFrom(await page.locator('.activity').first().locator('..').innerText(), words)).not.toEqual([]);
	});
});
