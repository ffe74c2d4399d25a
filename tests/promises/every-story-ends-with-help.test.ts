import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { blocksNamed } from '../../src/lesson/ask.ts';
import { blockChecks } from '../../src/lesson/block-checks.ts';
import { showEverything, visitSite, wakeIslands } from '../help/browser.ts';
import { lessonPages } from '../help/site.ts';

const visit = visitSite();
const stories = lessonPages.flatMap(({ id, lesson, address }) =>
	blocksNamed(lesson, 'Story').map((block) => ({ lesson: id, address, block, title: block.props.title })),
);

/** More choices than any story takes to be seen whole, however it goes round. */
const enough = 200;

/** Takes every choice of a story, as a pupil would who wants to see it all. @returns how many endings were met, and those without help */
async function seeWhole(story: Locator) {
	const met = { endings: 0, helpless: [] as string[], seenWhole: false };
	for (let step = 0; step < enough && !met.seenWhole; step += 1) {
		const choices = story.locator('.story-choice');
		if (await choices.count()) {
			const fresh = choices.filter({ hasNot: story.page().locator('.story-tried') });
			await ((await fresh.count()) ? fresh.first() : choices.last()).click();
			expect(await story.locator('.story-back').isEnabled(), 'a way back').toBe(true);
			continue;
		}
		met.endings += 1;
		if (!(await story.locator('.story-help').isVisible()))
			met.helpless.push(await story.locator('.story-heading').innerText());
		const other = story.getByRole('button', { name: 'See another way' });
		if (await other.count()) await other.click();
		else met.seenWhole = true;
	}
	return met;
}

describe('every story ends with an adult who helps', () => {
	it.each(stories)('whatever is chosen: “$title” in $lesson', async ({ address, block }) => {
		const page = await visit.open(address);
		await showEverything(page);
		await wakeIslands(page);
		const met = await seeWhole(page.locator(`#activity-${block.props.id}`));
		expect(met).toMatchObject({ helpless: [], seenWhole: true });
		expect(met.endings).toBeGreaterThan(0);
	});

	it.each(stories)('would notice an ending without help in “$title”', ({ block }) => {
		const scenes = block.props.scenes.map(({ helps: _, ...scene }) => scene);
		const said = blockChecks({ ...block, props: { ...block.props, scenes } }).map(({ what }) => what);
		expect(said.join('\n')).toMatch(/without anybody helping/);
	});
});
