import type { Props } from '../blocks/schemas.ts';
import type { Block } from './lesson.ts';
import { nearest } from './mistake.ts';
import { storyChecks } from './story-checks.ts';

/** What is wrong with a block, and what to do about it. */
export type Found = { what: string; hint?: string };

/**
 * What a block's own schema cannot see: answers that point somewhere, stories whose every path leads to help.
 *
 * @param vocabulary the lesson's words, where they could be read
 */
export function blockChecks(block: Block, vocabulary?: readonly string[]): Found[] {
	switch (block.name) {
		case 'Quiz':
			return quizChecks(block.props);
		case 'Story':
			return storyChecks(block.props);
		case 'Sort':
			return sortChecks(block.props);
		case 'Audience':
			return audienceChecks(block.props);
		case 'Feed':
			return feedChecks(block.props);
		case 'LineUp':
			return lineUpChecks(block.props);
		case 'Keyword':
			return keywordChecks(block.props, vocabulary);
		case 'Slide':
			return slideChecks(block.props);
		case 'Planner':
			return plannerChecks(block.props);
		case 'Label':
			return labelChecks(block.props);
		default:
			return [];
	}
}

function quizChecks({ answer, options, id }: Props<'Quiz'>): Found[] {
	if (answer <= options.length) return [];
	return [
		{
			what: `The answer of the quiz "${id}" is ${answer}, but it has only ${options.length} options.`,
			hint: 'Options are counted from 1.',
		},
	];
}

function sortChecks({ cards, groups, id }: Props<'Sort'>): Found[] {
	const ids = groups.map((group) => group.id);
	const astray = cards
		.filter((card) => !ids.includes(card.group))
		.map((card) => ({
			what: `The card "${card.text}" of "${id}" belongs to a group "${card.group}" that is not there.`,
			hint: nearest(card.group, ids),
		}));
	const empty = groups
		.filter((group) => !group.always && !cards.some((card) => card.group === group.id))
		.map((group) => ({
			what: `No card of "${id}" belongs to the group "${group.label}".`,
			hint: 'Add a card for it, or take the group out.',
		}));
	return [
		...astray,
		...empty,
		...cards.flatMap(({ from = '', text, message = '' }) => realAddresses([from, text, message], id)),
	];
}

/** Addresses that somebody could own. Those that end in "example" are kept free for examples, and lead nowhere. */
function realAddresses(words: string[], id: string): Found[] {
	const found =
		words
			.join(' ')
			.match(/[\w.+-]+@[\w.-]+\w|\b(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|uk|io|co|app)\b/g) ??
		[];
	return found
		.filter((address) => !/\bexample(\.(com|net|org))?(\/\S*)?$/.test(address))
		.map((address) => ({
			what: `"${address}" in "${id}" may be somebody's address.`,
			hint: 'Invent one that ends in .example, such as prizes.example: nobody can own it.',
		}));
}

function audienceChecks({ id, rooms, posts }: Props<'Audience'>): Found[] {
	const ids = rooms.map((room) => room.id);
	return posts.flatMap(({ text, suits, wider, narrower }) => {
		const astray = suits.filter((suit) => !ids.includes(suit));
		if (astray.length)
			return astray.map((suit) => ({
				what: `The post "${text}" of "${id}" suits a room "${suit}" that is not there.`,
				hint: nearest(suit, ids),
			}));
		const places = ids.flatMap((room, index) => (suits.includes(room) ? [index] : []));
		const [first = 0, last = 0] = [places.at(0), places.at(-1)];
		const lacks = (name: string, what: string) => ({
			what: `The post "${text}" of "${id}" has no "${name}".`,
			hint: `Somebody may choose a room that is too ${what} for it: say kindly why.`,
		});
		return [
			...(last - first + 1 === places.length
				? []
				: [{ what: `The rooms that suit the post "${text}" of "${id}" do not stand next to each other.` }]),
			...(last < ids.length - 1 && !wider ? [lacks('wider', 'large')] : []),
			...(first > 0 && !narrower ? [lacks('narrower', 'small')] : []),
		];
	});
}

function feedChecks({ id, topics, drift }: Props<'Feed'>): Found[] {
	const ids = topics.map((topic) => topic.id);
	const posts = topics.flatMap((topic) => topic.posts);
	const twice = posts.filter((post, index) => posts.indexOf(post) !== index);
	return [
		...(drift && !ids.includes(drift)
			? [{ what: `The feed "${id}" drifts to a topic "${drift}" that is not there.`, hint: nearest(drift, ids) }]
			: []),
		...(topics.every(({ start }) => start === 0)
			? [{ what: `The feed "${id}" shows nothing at first.`, hint: 'Give at least one topic a "start" of 1 or more.' }]
			: []),
		...twice.map((post) => ({ what: `The post "${post}" stands twice in the feed "${id}".`, hint: 'Take one out.' })),
	];
}

function lineUpChecks({ cases, places, id }: Props<'LineUp'>): Found[] {
	return cases
		.filter((one) => (one.place ?? 1) > places.length)
		.map((one) => ({
			what: `"${one.text}" of "${id}" stands at place ${one.place}, but the line has only ${places.length} places.`,
			hint: 'Places are counted from 1.',
		}));
}

function keywordChecks({ word }: Props<'Keyword'>, words?: readonly string[]): Found[] {
	return !words || words.includes(word)
		? []
		: [{ what: `"${word}" is not in the lesson's vocabulary.`, hint: nearest(word, words) }];
}

function slideChecks({ title, mood, who, and, andMood }: Props<'Slide'>): Found[] {
	const lost = (one: string | undefined, other: string | undefined, name: string, owner: string) =>
		one && !other
			? [{ what: `The slide "${title}" has "${name}" but no "${owner}".`, hint: `Say who it is: ${owner}="amira".` }]
			: [];
	return [...lost(mood, who, 'mood', 'who'), ...lost(andMood, and, 'andMood', 'and')];
}

function plannerChecks({ id, slots, rules }: Props<'Planner'>): Found[] {
	const ids = slots.map((slot) => slot.id);
	const broughtIn = (where?: string) =>
		slots
			.filter((slot) => where === undefined || slot.id === where)
			.flatMap((slot) => slot.pieces.flatMap((piece) => piece.brings ?? []));
	return rules.flatMap(({ ask, needs, without, slot }): Found[] => {
		const name = `The rule "${ask}" of "${id}"`;
		const sought = needs ?? without;
		if (!sought || (needs && without))
			return [{ what: `${name} should have either "needs" or "without".`, hint: 'Two rules can say two things.' }];
		if (slot !== undefined && !ids.includes(slot))
			return [{ what: `${name} looks in a slot "${slot}" that is not there.`, hint: nearest(slot, ids) }];
		const brought = broughtIn(slot);
		return brought.includes(sought)
			? []
			: [{ what: `${name} looks for "${sought}", which no piece there brings.`, hint: nearest(sought, brought) }];
	});
}

function labelChecks({ id, parts }: Props<'Label'>): Found[] {
	return parts
		.filter(({ choices }) => choices.every(({ think }) => think))
		.map(({ ask }) => ({
			what: `No choice for "${ask}" of the label "${id}" fits the work.`,
			hint: 'Leave "think" out of the choice that fits.',
		}));
}
