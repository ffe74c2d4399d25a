import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { blocksNamed } from '../../src/lesson/ask.ts';
import { blockChecks } from '../../src/lesson/block-checks.ts';
import { visitSite } from '../help/browser.ts';
import { lessonPages } from '../help/site.ts';

const visit = visitSite();
const stories = lessonPages.flatMap(({ id, lesson, address }) =>
	blocksNamed(lesson, 'Story').map((block) => ({ lesson: id, address, block, title: block.props.title })),
);

/** What was met by somebody who wanted to see all of a story. */
interface Met {
	endings: number;
	/** Headings of endings in which nobody helps. */
	helpless: string[];
	/** How many scenes had no way back. */
	stuck: number;
	seenWhole: boolean;
}

/** Shows a story where it stands, alone of what the page shows later, and waits until it answers. */
async function wakeStory(page: Page, id: string) {
	const story = page.locator(`#activity-${id}`);
	await story.evaluate((activity) => {
		const beat = activity.closest<HTMLElement>('.beat');
		if (beat) beat.hidden = false;
		activity.scrollIntoView();
	});
	await expect.poll(() => story.locator('astro-island[ssr]').count()).toBe(0);
	return story;
}

/** Takes every choice of a story in the page itself: by hand it would take minutes, and other tests do it by keyboard. */
const seeWhole = (story: Locator) =>
	story.evaluate(async (activity): Promise<Met> => {
		/** More choices than any story takes to be seen whole, however it goes round. */
		const enough = 200;
		const met: Met = { endings: 0, helpless: [], stuck: 0, seenWhole: false };
		const find = (selector: string) => activity.querySelector<HTMLElement>(selector);
		const press = async (button: HTMLElement | undefined) => {
			button?.click();
			await new Promise((resolve) => setTimeout(resolve, 5));
		};
		for (let step = 0; step < enough && !met.seenWhole; step += 1) {
			const choices = [...activity.querySelectorAll<HTMLElement>('.story-choice')];
			if (choices.length) {
				await press(choices.find((one) => !one.querySelector('.story-tried')) ?? choices.at(-1));
				if (!find('.story-back:enabled')?.checkVisibility()) met.stuck += 1;
				continue;
			}
			met.endings += 1;
			if (!find('.story-help')?.checkVisibility()) met.helpless.push(find('.story-heading')?.innerText ?? '');
			const other = find('.story-other');
			if (other) await press(other);
			else met.seenWhole = true;
		}
		return met;
	});

describe('every story ends with an adult who helps', () => {
	it.each(stories)('whatever is chosen: “$title” in $lesson', async ({ address, block }) => {
		const met = await seeWhole(await wakeStory(await visit.open(address), block.props.id));
		expect(met).toMatchObject({ helpless: [], stuck: 0, seenWhole: true });
		expect(met.endings).toBeGreaterThan(0);
	});

	it('would notice endings whose help cannot be seen, and a way back that is not there', async () => {
		const [first] = stories;
		const page = await visit.open(first?.address ?? '');
		await page.evaluate(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync('.story-help, .story-back { display: none !important; }');
			document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
		});
		const met = await seeWhole(await wakeStory(page, first?.block.props.id ?? ''));
		expect(met.helpless).toHaveLength(met.endings);
		expect(met.stuck).toBeGreaterThan(0);
	});

	it.each(stories)('would notice an ending without help in “$title”', ({ block }) => {
		const scenes = block.props.scenes.map(({ helps: _, ...scene }) => scene);
		const said = blockChecks({ ...block, props: { ...block.props, scenes } }).map(({ what }) => what);
		expect(said.join('\n')).toMatch(/without anybody helping/);
	});
});
