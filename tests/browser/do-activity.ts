import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { Block, BlockOf } from '../../src/lesson/lesson.ts';
import { missingFrom } from '../promises/words.ts';
import { pressByKey, tabTo } from './by-keyboard.ts';

/** An activity on the page, and the page. */
type Here = { page: Page; activity: Locator };

/** Does an activity to its end, by keyboard alone. @throws when it cannot be done */
export async function doActivity(page: Page, block: Block) {
	const id = 'id' in block.props ? block.props.id : '';
	const here = { page, activity: page.locator(`#activity-${id} .needs-script`) };
	if (block.name === 'Quiz') await doQuiz(here, block.props);
	if (block.name === 'Sort') await doSort(here, block.props);
	if (block.name === 'Order') await doOrder(here, block.props);
	if (block.name === 'Spot') await doSpot(here, block.props);
	if (block.name === 'LineUp') await doLineUp(here, block.props);
	if (block.name === 'Chat') await doChat(here, block.props);
	if (block.name === 'Story') await doStory(here, block.props);
	if (block.name === 'Scale') await doScale(here);
	if (block.name === 'HelpingHand') await doHand(here, block.props);
	if (block.name === 'Tell') await doTell(here, block.props);
}

type Props<N extends Block['name']> = BlockOf<N>['props'];

const button = ({ activity }: Here, words: string) => activity.locator('button', { hasText: words }).first();
const press = (here: Here, words: string) => pressByKey(here.page, button(here, words));
const says = ({ activity }: Here, words: string | undefined) => shows(activity, [words ?? '']);
const shows = (place: Locator, words: string[]) =>
	expect.poll(async () => missingFrom(await place.innerText(), words), { timeout: 3000 }).toEqual([]);

async function doQuiz(here: Here, { options, answer }: Props<'Quiz'>) {
	const wrong = options.find((_, index) => index !== answer - 1);
	const right = options[answer - 1];
	for (const option of [wrong, right]) {
		await press(here, option?.text ?? '');
		await says(here, option?.why);
	}
}

async function doSort(here: Here, { cards, groups, done }: Props<'Sort'>) {
	for (let count = 1; count <= cards.length; count += 1) {
		const shown = await here.activity.locator('.sort-card').innerText();
		const card = cards.find(({ text }) => text === shown.trim());
		const group = groups.find((one) => one.id === card?.group);
		await pressByKey(here.page, here.activity.locator('.sort-choice', { hasText: group?.label ?? '' }));
		if (count < cards.length) await press(here, 'Next card');
	}
	await says(here, done);
}

async function doOrder(here: Here, { steps, done }: Props<'Order'>) {
	const places = () => here.activity.locator('.order-text').allInnerTexts();
	for (const [right, { text }] of steps.entries())
		for (let at = (await places()).indexOf(text); at > right; at -= 1)
			await pressByKey(here.page, here.activity.getByRole('button', { name: `Move up: ${text}` }), 'Space');
	await press(here, 'Check the order');
	await says(here, done);
}

async function doSpot(here: Here, { items, done }: Props<'Spot'>) {
	for (const { text } of items.filter(({ sign }) => sign)) await press(here, text);
	await says(here, done);
}

async function doLineUp(here: Here, { cases, done }: Props<'LineUp'>) {
	for (const [index] of cases.entries()) {
		const choice = here.activity.locator('.line-up-case').nth(index).getByRole('radio').first();
		await pressByKey(here.page, choice, 'Space');
	}
	await says(here, done);
}

async function doChat(here: Here, { turns, ending }: Props<'Chat'>) {
	for (const [index, { replies }] of turns.entries()) {
		await press(here, replies.find(({ helps }) => helps)?.text ?? '');
		await press(here, index < turns.length - 1 ? 'Go on' : 'See how it ends');
	}
	await says(here, ending);
}

async function doStory(here: Here, { scenes, start }: Props<'Story'>) {
	const seen = new Set<string>();
	let scene = scenes.find(({ id }) => id === start);
	while (scene?.choices) {
		seen.add(scene.id);
		const choice = scene.choices.find(({ to }) => !seen.has(to)) ?? scene.choices[0];
		await pressByKey(here.page, here.activity.locator('.story-choice', { hasText: choice?.label ?? '' }).first());
		scene = scenes.find(({ id }) => id === choice?.to);
		await says(here, scene?.text[0]);
	}
	await press(here, 'Back to the choice before');
}

async function doScale(here: Here) {
	await tabTo(here.page, here.activity.getByRole('slider'));
	for (const _ of [1, 2]) await here.page.keyboard.press('ArrowRight');
	await expect.poll(() => here.activity.locator('output').innerText()).toContain('7');
}

async function doHand(here: Here, { roles, done }: Props<'HelpingHand'>) {
	const settings = [...new Set(roles.map(({ setting }) => setting))];
	const one = settings.map((setting) => roles.find((role) => role.setting === setting));
	const chosen = [...new Set([...one, ...roles])].slice(0, 5);
	for (const role of chosen) await press(here, role?.label ?? '');
	await says(here, done);
}

async function doTell(here: Here, { adults, words, otherWays }: Props<'Tell'>) {
	const first = adults[0];
	const next = adults.findIndex(({ setting }) => setting !== first?.setting);
	const choose = (group: number, index: number) =>
		pressByKey(here.page, here.activity.locator('fieldset').nth(group).locator('input').nth(index), 'Space');
	for (const group of [0, 1, 2, 3]) await choose(group, 0);
	await chooseByArrows(here, next);
	await choose(5, 0);
	const card = here.activity.locator('.tell-card');
	const chosen = [first?.label, words.begin[0], words.happened[0], words.ask[0], adults[next]?.label, otherWays[0]];
	await shows(
		card,
		chosen.map((one) => one ?? ''),
	);
}

/** Radio buttons are one stop for Tab, and arrows move among them. */
async function chooseByArrows(here: Here, index: number) {
	const group = here.activity.locator('fieldset').nth(4);
	const wanted = group.locator('input').nth(index);
	await tabTo(here.page, group.locator('input:enabled').first());
	await here.page.keyboard.press('Space');
	for (let presses = 0; presses < index && !(await wanted.isChecked()); presses += 1)
		await here.page.keyboard.press('ArrowDown');
}
