import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { blocksIn, isInteractive } from '../../src/lesson/ask.ts';
import { visitSite, wakeIslands } from '../help/browser.ts';
import { beginLesson } from '../help/open-lesson.ts';
import { htmlOf, lessonPages, pupilAddresses } from '../help/site.ts';
import { keptBy } from './kept.ts';

const visit = visitSite();

/**
 * Places in a page where somebody could write, or from which something could be sent. A field that takes a short code and
 * nothing else is not one: tests/browser/lesson-gate.test.ts types into it.
 */
function writingPlaces(html: string): string[] {
	const tags = html.match(/<(input|textarea|form|[a-z]+\s[^>]*contenteditable)\b[^>]*>/gi) ?? [];
	return tags.filter((tag) =>
		/^<form/i.test(tag)
			? /\saction=/i.test(tag)
			: !/\stype="?(radio|checkbox|range|button)\b|\sdata-takes="(digits|code)"/i.test(tag),
	);
}

/** Every activity as it stands now: its kind, what it says, and what is chosen in it. */
const activities = (page: Page) =>
	page.locator('.activity').evaluateAll((all) =>
		all.map((activity) => ({
			kind: activity.className,
			words: activity.querySelector('.needs-script')?.textContent,
			chosen: [...activity.querySelectorAll<HTMLInputElement>('input')].map((input) =>
				input.type === 'range' ? input.value : `${input.checked}`,
			),
			pressed: [...activity.querySelectorAll('[aria-pressed]')].map((button) => button.ariaPressed),
		})),
	);

/** Shows all beats at once and wakes every activity. */
async function openAll(page: Page) {
	await page.evaluate(() => {
		for (const beat of document.querySelectorAll<HTMLElement>('.beat')) beat.hidden = false;
	});
	await wakeIslands(page);
}

/** Does the first thing there is to do in every activity: chooses, moves, presses. */
const doSomething = (page: Page) =>
	page.locator('.activity .needs-script').evaluateAll(async (all) => {
		for (const activity of all)
			for (const one of activity.querySelectorAll<HTMLElement>(
				'input[type="radio"], input[type="checkbox"], button:not([aria-disabled="true"])',
			)) {
				const before = activity.textContent;
				one.click();
				// What a press does is drawn a moment later.
				await new Promise((drawn) => setTimeout(drawn));
				if (before !== activity.textContent || (one as HTMLInputElement).checked) break;
			}
	});

describe('nothing is kept about a pupil', () => {
	it.each(lessonPages)('$id begins anew after something was done in each activity', async ({ lesson, address }) => {
		const page = await visit.open(address);
		await openAll(page);
		const fresh = await activities(page);
		expect(fresh).toHaveLength(blocksIn(lesson.body).filter(isInteractive).length);

		await doSomething(page);
		await page.waitForTimeout(100);
		const used = await activities(page);
		const untouched = used.filter((activity, index) => JSON.stringify(activity) === JSON.stringify(fresh[index]));
		expect(untouched, 'activities in which nothing could be done').toEqual([]);
		expect(await keptBy(page)).toEqual([]);
		expect(writingPlaces(await page.content())).toEqual([]);

		await page.reload();
		await beginLesson(page);
		await openAll(page);
		expect(await activities(page)).toEqual(fresh);
	});

	it.each(pupilAddresses)('%s has nowhere to write, and sends nothing', (address) => {
		expect(writingPlaces(htmlOf(address))).toEqual([]);
	});

	it.each([
		['<input name="who">'],
		['<input type="text">'],
		['<textarea></textarea>'],
		['<form action="/send" method="post">'],
		['<div class="own" contenteditable="true">'],
	])('would notice %s', (slip) => {
		expect(writingPlaces(htmlOf('/help/').replace('</main>', `${slip}</main>`))).toHaveLength(1);
	});
});
