import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { blocksIn, blocksNamed, isInteractive, slides, worksheets } from '../../src/lesson/ask.ts';
import { visitSite } from '../help/browser.ts';
import { lessonPages } from '../help/site.ts';
import { onPaper } from '../promises/on-paper.ts';
import { missingFrom, stringsIn } from '../promises/words.ts';

const visit = visitSite();

async function openWithoutScripts(address: string): Promise<Page> {
	const page = await visit.open(address, { javaScriptEnabled: false });
	const closed = page.locator('details:not([open]) > summary:visible');
	while (await closed.count()) await closed.first().click();
	return page;
}

describe('with scripts off', () => {
	describe.each(lessonPages)('$id', ({ lesson, address }) => {
		const activities = blocksIn(lesson.body).filter(isInteractive);

		it('shows every word of every activity, in sight or behind “Check your thinking”', async () => {
			const page = await openWithoutScripts(address);
			const missing: Record<string, string[]> = {};
			for (const block of activities) {
				const { sheet, reasons, either } = onPaper(block);
				const seen = await page.locator(`#activity-${'id' in block.props ? block.props.id : ''}`).innerText();
				const lost = missingFrom(seen, [...sheet, ...reasons, ...either]);
				if (lost.length) missing[`${block.name} of line ${block.line}`] = lost;
			}
			expect(missing).toEqual({});
		});

		it('shows all else that is for pupils: words, questions, meanings, sheets', async () => {
			const page = await openWithoutScripts(address);
			const seen = await page.locator('main').innerText();
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
			expect(missingFrom(seen, [...titles, ...questions, ...words, ...tasks].filter(Boolean))).toEqual([]);
		});

		it('shows no button that would do nothing', async () => {
			const page = await visit.open(address, { javaScriptEnabled: false });
			expect(await page.locator(':is(button, input, select):not([popovertarget]):visible').count()).toBe(0);
			expect(await page.locator('.beat:visible').count()).toBe(await page.locator('.beat').count());
		});
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
