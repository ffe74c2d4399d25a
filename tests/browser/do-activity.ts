import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { InteractiveName } from '../../src/blocks/schemas.ts';
import type { Block, BlockOf } from '../../src/lesson/lesson.ts';
import { nameOf } from '../../src/parts/person.ts';
import { missingFrom } from '../promises/words.ts';
import { pressByKey, tabTo } from './by-keyboard.ts';

/** An activity on the page, and the page. */
type Here = { page: Page; activity: Locator };

/**
 * Does an activity to its end, by keyboard alone.
 *
 * @yields the name of each state worth looking at, once the page is in it: "wrong", "right", "finished" …
 * @throws when it cannot be done
 */
export async function* statesOf(page: Page, block: Block): AsyncGenerator<string> {
	const id = 'id' in block.props ? block.props.id : '';
	const here = { page, activity: page.locator(`#activity-${id} .needs-script`) };
	// A block's name decides its props, which the compiler cannot follow through a name that is not known before.
	const way = ways[block.name as InteractiveName] as (here: Here, props: unknown) => AsyncGenerator<string>;
	yield* way(here, block.props);
}

/** The same, for whoever only wants it done. */
export async function doActivity(page: Page, block: Block) {
	for await (const _ of statesOf(page, block));
}

type Props<N extends Block['name']> = BlockOf<N>['props'];

const button = ({ activity }: Here, words: string) => activity.locator('button', { hasText: words }).first();
const press = (here: Here, words: string) => pressByKey(here.page, button(here, words));
const says = ({ activity }: Here, words: string | undefined) => shows(activity, [words ?? '']);
const shows = (place: Locator, words: string[]) =>
	expect.poll(async () => missingFrom(await place.innerText(), words)).toEqual([]);

/** How each activity is done. */
const ways: { [N in InteractiveName]: (here: Here, props: Props<N>) => AsyncGenerator<string> } = {
	HelpingHand: doHand,
	Story: doStory,
	Order: doOrder,
	Spot: doSpot,
	Sort: doSort,
	LineUp: doLineUp,
	Chat: doChat,
	Quiz: doQuiz,
	Scale: doScale,
	Audience: doAudience,
	Feed: doFeed,
	Compare: doCompare,
	Tell: doTell,
	Planner: doPlanner,
	Label: doLabel,
	Checklist: doChecklist,
	Pause: doPause,
	AfterTelling: doWalk,
};

async function* doQuiz(here: Here, { options, answer }: Props<'Quiz'>) {
	const wrong = options.find((_, index) => index !== answer - 1);
	const right = options[answer - 1];
	for (const option of [wrong, right]) {
		await press(here, option?.text ?? '');
		await says(here, option?.why);
		yield option === right ? 'finished' : 'wrong';
	}
}

async function* doSort(here: Here, sort: Props<'Sort'>) {
	yield* sort.look === 'inbox' ? doInbox(here, sort) : doCards(here, sort);
}

async function* doInbox(here: Here, { cards, groups, done }: Props<'Sort'>) {
	for (const [index, { from, message, group, why }] of cards.entries()) {
		await press(here, from ?? '');
		await says(here, message);
		if (index === 0) yield 'opened';
		const choices = here.activity.locator('.sort-choices:visible');
		const choose = (label = '') => pressByKey(here.page, choices.getByRole('button', { name: label, exact: true }));
		const wrong = groups.find(({ id, always }) => id !== group && !always);
		const never = groups.find(({ id, always }) => id !== group && always);
		if (index === 0) {
			await choose(wrong?.label);
			await says(here, 'Not quite.');
			yield 'wrong';
			if (never) {
				await choose(never.label);
				await says(here, never.always);
				yield 'not sure';
			}
		}
		const own = groups.find(({ id }) => id === group);
		await choose(own?.label);
		await says(here, own?.always ?? why);
		if (index === 0) yield 'right';
	}
	await says(here, done);
	yield 'finished';
}

async function* doCards(here: Here, { cards, groups, done }: Props<'Sort'>) {
	const choose = (label = '') =>
		pressByKey(here.page, here.activity.locator('.sort-choices').getByRole('button', { name: label, exact: true }));
	for (let count = 1; count <= cards.length; count += 1) {
		const shown = await here.activity.locator('.sort-card').innerText();
		const card = cards.find(({ text }) => text === shown.trim());
		if (count === 1) {
			await choose(groups.find((one) => one.id !== card?.group)?.label);
			yield 'wrong';
		}
		await choose(groups.find((one) => one.id === card?.group)?.label);
		if (count === 1) yield 'right';
		if (count < cards.length) await press(here, 'Next card');
	}
	await says(here, done);
	yield 'finished';
}

async function* doOrder(here: Here, { steps, done }: Props<'Order'>) {
	const places = async () => (await here.activity.locator('.order-text').allInnerTexts()).map((text) => text.trim());
	await press(here, 'Check the order');
	yield 'wrong';
	for (const [right, { text }] of steps.entries())
		for (let at = (await places()).indexOf(text); at > right; at -= 1)
			await pressByKey(here.page, here.activity.getByRole('button', { name: `Move up: ${text}` }), 'Space');
	await press(here, 'Check the order');
	await says(here, done);
	yield 'finished';
}

async function* doSpot(here: Here, { items, done }: Props<'Spot'>) {
	const fine = items.find(({ sign }) => !sign);
	if (fine) {
		await press(here, fine.text);
		await says(here, fine.why);
		yield 'wrong';
		await press(here, fine.text);
	}
	const [first, ...others] = items.filter(({ sign }) => sign);
	await press(here, first?.text ?? '');
	yield 'right';
	for (const { text } of others) await press(here, text);
	await says(here, done);
	yield 'finished';
}

async function* doLineUp(here: Here, { cases, done }: Props<'LineUp'>) {
	for (const [index] of cases.entries()) {
		const choice = here.activity.locator('.places').nth(index).getByRole('radio').first();
		await pressByKey(here.page, choice, 'Space');
		if (index === 0) yield 'placed';
	}
	await says(here, done);
	yield 'finished';
}

async function* doChat(here: Here, { turns, ending }: Props<'Chat'>) {
	for (const [index, { replies }] of turns.entries()) {
		const wrong = replies.find(({ helps }) => !helps);
		if (index === 0 && wrong) {
			await press(here, wrong.text);
			yield 'wrong';
		}
		await press(here, replies.find(({ helps }) => helps)?.text ?? '');
		if (index === 0) yield 'right';
		await press(here, index < turns.length - 1 ? 'Go on' : 'See how it ends');
	}
	await says(here, ending);
	yield 'finished';
}

async function* doStory(here: Here, { scenes, start }: Props<'Story'>) {
	const seen = new Set<string>();
	let scene = scenes.find(({ id }) => id === start);
	while (scene?.choices) {
		seen.add(scene.id);
		const choice = scene.choices.find(({ to }) => !seen.has(to)) ?? scene.choices[0];
		await pressByKey(here.page, here.activity.locator('.story-choice', { hasText: choice?.label ?? '' }).first());
		scene = scenes.find(({ id }) => id === choice?.to);
		await says(here, scene?.text[0]);
		yield scene?.choices ? 'on the way' : 'finished';
	}
	await press(here, 'Back to the choice before');
}

async function* doScale(here: Here, { middle }: Props<'Scale'>) {
	if (middle) {
		await pressByKey(here.page, here.activity.getByRole('radio').first(), 'Space');
		await here.page.keyboard.press('ArrowRight');
		await expect.poll(() => here.activity.getByRole('radio', { name: middle }).isChecked()).toBe(true);
		yield 'chosen';
		return;
	}
	await tabTo(here.page, here.activity.getByRole('slider'));
	for (const _ of [1, 2]) await here.page.keyboard.press('ArrowRight');
	await expect.poll(() => here.activity.locator('output').innerText()).toContain('7');
	yield 'chosen';
}

async function* doAudience(here: Here, { rooms, posts, done }: Props<'Audience'>) {
	for (const [index, { suits, why, wider, narrower }] of posts.entries()) {
		const right = rooms.findIndex(({ id }) => suits.includes(id));
		const wrong = rooms.findLastIndex(({ id }) => !suits.includes(id));
		if (wrong >= 0) {
			await chooseByArrows(here, wrong, index);
			await says(here, wrong > right ? wider : narrower);
			if (index === 0 || index === posts.length - 1) yield `wrong ${index + 1}`;
		}
		await chooseByArrows(here, right, index);
		await says(here, why);
		if (index === 0) yield 'right';
	}
	await says(here, done);
	yield 'finished';
}

async function* doFeed(here: Here, { who, topics, drops, tell, done, break: rest, fresh }: Props<'Feed'>) {
	await press(here, 'Show the next posts');
	await press(here, 'Show the next posts');
	await says(here, drops);
	yield 'heavier';
	await press(here, 'Take a break');
	await says(here, rest);
	yield 'a break';
	await press(here, 'Back to the posts before');
	await press(here, 'Start the feed fresh');
	await says(here, fresh);
	const heavy = topics.find(({ leaves }) => leaves === 'heavier');
	const post = here.activity.locator('.feed-post', { hasText: heavy?.name ?? '' }).first();
	await pressByKey(here.page, post.getByRole('button', { name: 'Not interested' }));
	yield 'marked';
	await press(here, 'Show the next posts');
	await press(here, tell.label);
	await says(here, tell.says);
	await says(here, done);
	yield 'finished';
	await press(here, 'Start again');
	await says(here, `${nameOf(who)}’s feed: part 1`);
}

async function* doCompare(here: Here, { points, done }: Props<'Compare'>) {
	const answers = ['first', 'second', 'both'];
	for (const [index, { which, why }] of points.entries()) {
		const right = answers.indexOf(which);
		if (index === 0) {
			await chooseByArrows(here, (right + 1) % 3, index);
			await says(here, 'Look again.');
			yield 'wrong';
		}
		await chooseByArrows(here, right, index);
		await says(here, why);
		if (index === 0) yield 'right';
	}
	await says(here, done);
	yield 'finished';
}

async function* doHand(here: Here, { roles, done }: Props<'HelpingHand'>) {
	const settings = [...new Set(roles.map(({ setting }) => setting))];
	const one = settings.map((setting) => roles.find((role) => role.setting === setting));
	const chosen = [...new Set([...one, ...roles])].slice(0, 5);
	for (const [index, role] of chosen.entries()) {
		await press(here, role?.label ?? '');
		if (index === 0) yield 'one finger';
	}
	await says(here, done);
	yield 'finished';
}

async function* doTell(here: Here, { adults, words, again, otherWays }: Props<'Tell'>) {
	const first = adults[0];
	const next = adults.findIndex(({ setting }) => setting !== first?.setting);
	const choose = (group: number, index: number) =>
		pressByKey(here.page, here.activity.locator('fieldset').nth(group).locator('input').nth(index), 'Space');
	for (const group of [0, 1, 2, 3]) await choose(group, 0);
	yield 'words chosen';
	if (again) {
		await choose(4, 0);
		await says(here, again[0]);
	}
	const others = again ? 5 : 4;
	await chooseByArrows(here, next, others);
	await choose(others + 1, 0);
	const card = here.activity.locator('.tell-card');
	const chosen = [
		first?.label,
		words.begin[0],
		words.happened[0],
		words.ask[0],
		again?.[0],
		adults[next]?.label,
		otherWays[0],
	];
	await shows(
		card,
		chosen.map((one) => one ?? ''),
	);
	yield 'finished';
}

/** Every way: first with each adult who does not listen at once, then straight on. */
async function* doWalk(here: Here, { notYet, first, next, later }: Props<'AfterTelling'>) {
	const ways = here.activity.locator('.walk-ways button');
	const goOn = async () => {
		while ((await ways.count()) > 0) await pressByKey(here.page, ways.first());
		await says(here, later.at(-1));
	};
	for (const [index, { text, again }] of notYet.entries()) {
		await pressByKey(here.page, ways.nth(index + 1));
		await says(here, text);
		if (index === 0) yield 'not heard';
		await press(here, again);
		await says(here, first.says[0]);
		await press(here, 'Back');
		await press(here, `Tell ${next.label}`);
		await says(here, next.says[0]);
		await goOn();
		await press(here, 'See another way');
	}
	await pressByKey(here.page, ways.first());
	await goOn();
	yield 'finished';
}

/** Radio buttons are one stop for Tab, and arrows move among them. */
async function chooseByArrows(here: Here, index: number, set: number) {
	const choices = here.activity.locator('fieldset').nth(set).locator('input:enabled');
	const all = here.activity.locator('fieldset').nth(set).locator('input');
	const chosen = choices.and(here.page.locator(':checked'));
	const wanted = all.nth(index);
	await tabTo(here.page, (await chosen.count()) > 0 ? chosen : choices.first());
	await here.page.keyboard.press('Space');
	for (let presses = 0; presses < (await all.count()) && !(await wanted.isChecked()); presses += 1)
		await here.page.keyboard.press(await wanted.evaluate(arrowTo));
	expect(await wanted.isChecked()).toBe(true);
}

/** In WebKit arrows do not go round from the last choice to the first. */
const arrowTo = (wanted: Element) =>
	wanted.compareDocumentPosition(document.activeElement ?? wanted) & Node.DOCUMENT_POSITION_FOLLOWING
		? 'ArrowUp'
		: 'ArrowDown';

/** Every piece that no rule would rather leave out goes into the plan. */
async function* doPlanner(here: Here, { slots, rules, title, done }: Props<'Planner'>) {
	await press(here, 'Look at my plan');
	await says(here, 'Nearly there.');
	yield 'not yet';
	await press(here, 'Start again');
	for (const [index, { id, one, pieces }] of slots.entries()) {
		const unwanted = rules.flatMap(({ without, slot }) => (without && (slot ?? id) === id ? [without] : []));
		const fine = pieces.filter(({ brings = [] }) => !brings.some((what) => unwanted.includes(what)));
		if (one) {
			const [first] = fine;
			await chooseByArrows(here, first ? pieces.indexOf(first) : 0, index);
			continue;
		}
		const set = here.activity.locator('fieldset').nth(index);
		for (const { text } of fine)
			await pressByKey(here.page, set.locator('label', { hasText: text }).locator('input').first(), 'Space');
	}
	await press(here, 'Look at my plan');
	await says(here, done);
	await shows(here.activity.locator('.planner-plan'), [title]);
	yield 'finished';
}

async function* doLabel(here: Here, { parts, done }: Props<'Label'>) {
	await press(here, 'Check the label');
	await says(here, parts[0]?.why);
	yield 'not yet';
	await press(here, 'Start again');
	for (const [index, { choices }] of parts.entries()) {
		const right = choices.findIndex(({ think }) => !think);
		await chooseByArrows(here, right, index);
	}
	await press(here, 'Check the label');
	await says(here, done);
	yield 'finished';
}

async function* doChecklist(here: Here, { items, done, next }: Props<'Checklist'>) {
	await press(here, 'See where things stand');
	await says(here, next);
	yield 'nothing ticked';
	for (const [index] of items.entries())
		await pressByKey(here.page, here.activity.locator('input').nth(index), 'Space');
	await press(here, 'See where things stand');
	await says(here, done);
	yield 'finished';
}

async function* doPause(here: Here, { shape, ending }: Props<'Pause'>) {
	await press(here, 'Breathe in');
	await expect.poll(() => here.activity.locator('[role="status"]').innerText()).toBe(`The ${shape} is full.`);
	yield 'breathed in';
	await press(here, 'Skip this');
	expect(await here.page.evaluate(() => document.activeElement?.textContent)).toBe(ending);
	yield 'skipped';
}
