import { titles as walkTitles } from '../../blocks/after-telling/titles.ts';
import { start, waysFrom } from '../../blocks/after-telling/walk.ts';
import { beginning, marks, shown, wholeMark } from '../../blocks/feed/feeding.ts';
import { elsewhere, lawsOf } from '../../blocks/law/says.ts';
import { tracing } from '../../blocks/pause/words.ts';
import type { BlockName, Props } from '../../blocks/schemas.ts';
import { titles } from '../../blocks/tell/titles.ts';
import type { Block } from '../../lesson/lesson.ts';
import { nameOf } from '../../parts/person.ts';
import { shuffled } from '../../parts/shuffle.ts';
import { type Around, reachText } from '../place.ts';
import { bold, list, say } from '../text.ts';
import type { Part } from './part.ts';
import { boxed, card, fewer, lettered, lineToTen, numbered, sayingTable, sideBySide, strong, words } from './pieces.ts';

/** What the board shows of a block, the fullest way first; a shorter one is for slides on which that does not fit. */
type Boards = { [N in BlockName]: (props: Props<N>, around: Around) => Part[][] };

/** What the board shows of any block, without answers or a teacher's words. Empty for a block that is not for the board. */
export function boardsOf(block: Block, around: Around): Part[][] {
	// A block's name decides its props, which the compiler cannot follow through a name that is not known before.
	const board = boards[block.name] as (props: unknown, around: Around) => Part[][];
	return board(block.props, around);
}

const nothing = () => [];

const boards: Boards = {
	Slide: nothing,
	Note: nothing,
	Worksheet: nothing,

	Keyword: ({ word }, { vocabulary }) => [
		[boxed(say(bold(word)), say(vocabulary.find((entry) => entry.word === word)?.meaning ?? ''))],
	],

	Law: (law, around) => {
		const own = lawsOf(law, around);
		if (own.length === 0) return [[boxed(say(elsewhere))]];
		const isDraft = own.some(({ verified }) => !verified);
		return [
			[...own.map(({ pupils }) => boxed(say(pupils))), ...(isDraft ? [strong(say('Draft, to be checked'))] : [])],
		];
	},

	Discuss: ({ questions }) => [
		[boxed(...(questions.length > 1 ? list(questions) : questions.map((text) => say(text))))],
	],

	Help: ({ opening }, { routes }) => {
		const rows = routes.map((route) => [say(bold(route.name)), say(reachText(route))]);
		const adults = routes.findIndex(({ id }) => id === 'trusted-adult');
		const table: Part = {
			kind: 'table',
			heads: ['Who can help', 'How to reach them'],
			rows,
			shares: [1, 1],
			...(adults >= 0 && { adults }),
		};
		return [[...(opening ? [words(say(opening))] : []), table], [table]];
	},

	HelpingHand: ({ prompt, roles }) => [
		[
			{
				kind: 'cards',
				head: prompt,
				cards: roles.map(({ label, who }) => ({ line: say(label), ...(who && { picture: `people/${who}-smile` }) })),
				columns: [2, 3, 4],
			},
		],
	],

	Story: (story) => {
		const scene = story.scenes.find(({ id }) => id === story.start);
		const text = scene?.text.map((paragraph) => say(paragraph)) ?? [];
		const choices = scene?.choices?.map(({ label }) => label) ?? [];
		const ways = choices.length > 1 ? [lettered(choices)] : [];
		return [
			[words(...text), ...ways],
			[words(...text.slice(-1)), ...ways],
		];
	},

	Order: ({ id, prompt, steps }) => {
		const rows = shuffled(steps, id).map(({ text }) => [say(''), say(text)]);
		return [[{ kind: 'table', heads: ['No.', prompt], rows, shares: [1, 8] }]];
	},

	Spot: ({ prompt, items }) => {
		const lines = items.map(({ from, text }) => (from ? say(bold(`${nameOf(from)}: `), text) : say(text)));
		return fewer({ kind: 'cards', head: prompt, cards: lines.map(numbered), columns: [1, 2, 3] });
	},

	Sort: ({ id, prompt, groups, cards }) => {
		const mixed = shuffled(cards, id).map(({ from, text, thing }) =>
			card(from ? say(bold(`${from}: `), text) : say(text), thing),
		);
		const boxes: Part = { kind: 'boxes', texts: groups.map(({ label }) => label) };
		return fewer({ kind: 'cards', head: prompt, cards: mixed, columns: [2, 3] }).map((parts) => [boxes, ...parts]);
	},

	LineUp: ({ prompt, places, cases }) => {
		const cards = cases.map(({ text }) => say(text)).map(numbered);
		const boxes: Part = { kind: 'boxes', texts: places };
		return fewer({ kind: 'cards', head: prompt, cards, columns: [1, 2, 3] }).map((parts) => [boxes, ...parts]);
	},

	Chat: ({ turns: [turn] }) => {
		const messages = turn?.messages.map(({ from, text }) => say(bold(`${nameOf(from)}: `), text)) ?? [];
		const ask = strong(say(turn?.ask ?? ''));
		const replies = lettered(turn?.replies.map(({ text }) => text) ?? []);
		return [
			[boxed(...messages), ask, replies],
			[boxed(...messages.slice(-2)), ask, replies],
		];
	},

	Quiz: ({ question, options }) => [[strong(say(question)), lettered(options.map(({ text }) => text))]],

	Scale: ({ statement, low, middle, high }) => [
		middle === undefined
			? [strong(say(statement)), lineToTen, { kind: 'boxes', texts: [`0: ${low}`, `10: ${high}`] }]
			: [strong(say(statement)), { kind: 'boxes', texts: [low, middle, high] }],
	],

	Audience: ({ prompt, rooms, posts }) => {
		const cards = posts.map(({ text, thing }) => card(say(text), thing));
		const boxes: Part = { kind: 'boxes', texts: rooms.map(({ label }) => label) };
		return fewer({ kind: 'cards', head: prompt, cards, columns: [1, 2, 3] }).map((parts) => [boxes, ...parts]);
	},

	Feed: (feed) => {
		const cards = shown(feed, beginning(feed)).map(({ text, topic }) =>
			card(say(bold(text), ` (${topic.name})`), topic.thing),
		);
		const ways = [...marks.map(wholeMark), 'Take a break', 'Start the feed fresh', feed.tell.label];
		const posts: Part = { kind: 'cards', head: feed.prompt, cards, columns: [1, 2] };
		return [[posts, { kind: 'boxes', texts: ways }], [posts]];
	},

	Compare: ({ prompt, about, first, second, points }) => {
		const asked = about ? [words(say(bold(`${nameOf(about.from)}: `), about.text))] : [];
		const rows = (count: number) => [[first, second].map(({ text }) => say(text.slice(0, count).join(' ')))];
		const two = (count: number): Part => ({
			kind: 'table',
			heads: [first.label, second.label],
			rows: rows(count),
			shares: [1, 1],
		});
		const look = boxed(...list(points.map(({ text }) => text)));
		const all = [strong(say(prompt)), ...asked, two(4)];
		return [[...all, look], all, [strong(say(prompt)), ...asked, two(1)]];
	},

	Tell: (tell, { keyStage }) => {
		const { who, words: saying } = titles(tell, keyStage);
		const about = words(say(tell.about));
		const cards = tell.adults.map((adult) => ({
			line: say(adult.label),
			...(adult.who && { picture: `people/${adult.who}-calm` }),
		}));
		const adults: Part = { kind: 'cards', head: who, cards, columns: [2, 3, 4] };
		return [
			[about, adults, sayingTable(tell.words, saying)],
			[about, adults],
		];
	},

	Planner: ({ prompt, slots }) =>
		sideBySide(
			[prompt],
			slots.map(({ label, pieces }) => ({ head: label, texts: pieces.map(({ text }) => text) })),
		),

	Label: ({ prompt, about, parts }) =>
		sideBySide(
			[prompt, about],
			parts.map(({ ask, choices }) => ({ head: ask, texts: choices.map(({ text }) => text) })),
		),

	Checklist: ({ prompt, items }) => {
		const cards = items.map(({ text, thing }) => ({ ...card(say(text), thing), toTick: true as const }));
		return fewer({ kind: 'cards', head: prompt, cards, columns: [1, 2] });
	},

	Pause: ({ shape, opening, steps }) => [[words(say(opening)), strong(say(tracing[shape])), boxed(...list(steps))]],

	AfterTelling: (walk, { keyStage }) => {
		const title = walkTitles(walk, keyStage);
		const ways = waysFrom(walk, keyStage, start).map(({ label }) => label);
		return [[words(say(bold(title.start))), boxed(say(walk.says)), strong(say(title.wonder)), lettered(ways)]];
	},
};
