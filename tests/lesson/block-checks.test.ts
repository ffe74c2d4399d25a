import { describe, expect, it } from 'vitest';
import { examples as audiences } from '../../src/blocks/audience/examples.ts';
import { examples as feeds } from '../../src/blocks/feed/examples.ts';
import { examples as sorts } from '../../src/blocks/sort/examples.ts';
import { blockChecks } from '../../src/lesson/block-checks.ts';
import type { Block } from '../../src/lesson/lesson.ts';

/** What is found in a block after some words in it have been changed. */
function foundAfter(name: string, props: object | undefined, [from, to]: [RegExp | string, string] = ['', '']) {
	const text = JSON.stringify(props).replace(from, to);
	const block = { kind: 'block', name, line: 1, children: [], props: JSON.parse(text) } as unknown as Block;
	return blockChecks(block).map(({ what }) => what);
}

const inbox = sorts.find(({ props }) => props.look === 'inbox')?.props;
const audience = audiences.at(-1)?.props;
const feed = feeds[0]?.props;

describe('examples', () => {
	it.each([
		...sorts.map(({ name, props }) => ({ block: 'Sort', name, props })),
		...audiences.map(({ name, props }) => ({ block: 'Audience', name, props })),
		...feeds.map(({ name, props }) => ({ block: 'Feed', name, props })),
	])('of $block have no mistakes: $name', ({ block, props }) => {
		expect(foundAfter(block, props)).toEqual([]);
	});
});

describe('a mistake inside a block is found', () => {
	const rows: [string, object | undefined, RegExp | string, string, string][] = [
		['Sort', inbox, '"group":"trick"', '"group":"tricks"', 'belongs to a group "tricks" that is not there'],
		['Sort', inbox, 'Bring a drink.', 'Write to coach@ourclub.com', '"coach@ourclub.com" in "jays-inbox"'],
		['Sort', inbox, 'Bring a drink.', 'See https://our.club/x', '"https://our.club/x" in "jays-inbox"'],
		['Audience', audience, '"suits":["me"', '"suits":["mee"', 'suits a room "mee" that is not there'],
		['Audience', audience, /"wider":"[^"]*",?/, '"narrower":"No."', 'has no "wider"'],
		['Audience', audience, /,"narrower":"[^"]*"/, '', 'has no "narrower"'],
		['Audience', audience, '"suits":["chosen","club","anyone"]', '"suits":["chosen","anyone"]', 'next to each other'],
		['Feed', feed, '"drift":"perfect"', '"drift":"prefect"', 'drifts to a topic "prefect"'],
		['Feed', feed, /"start":1/g, '"start":0', 'shows nothing at first'],
		['Feed', feed, 'Shoes, now in green', 'A dog meets a snail', 'stands twice'],
	];

	it.each(rows)('in <%s>: row %#', (name, props, from, to, what) => {
		expect(foundAfter(name, props, [from as string, to]).join()).toContain(what);
	});

	it('leaves addresses that nobody can own', () => {
		expect(foundAfter('Sort', inbox, ['Bring a drink.', 'See prizes.example or ask@help.example'])).toEqual([]);
	});
});
