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
		.filter((group) => !cards.some((card) => card.group === group.id))
		.map((group) => ({
			what: `No card of "${id}" belongs to the group "${group.label}".`,
			hint: 'Add a card for it, or take the group out.',
		}));
	return [...astray, ...empty];
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
