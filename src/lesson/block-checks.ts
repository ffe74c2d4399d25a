import type { Props } from '../blocks/schemas.ts';
import type { Block } from './lesson.ts';
import { nearest } from './mistake.ts';

type Found = { what: string; hint?: string };

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

function storyChecks({ id, start, scenes }: Props<'Story'>): Found[] {
	const ids = scenes.map((scene) => scene.id);
	const twice = ids
		.filter((scene, index) => ids.indexOf(scene) !== index)
		.map((scene) => ({
			what: `The story "${id}" has two scenes called "${scene}".`,
			hint: 'Give each scene an id of its own.',
		}));
	const astray = [start, ...scenes.flatMap((scene) => scene.choices?.map((choice) => choice.to) ?? [])]
		.filter((to) => !ids.includes(to))
		.map((to) => ({ what: `The story "${id}" leads to a scene "${to}" that is not there.`, hint: nearest(to, ids) }));
	if (twice.length || astray.length) return [...twice, ...astray];
	const ways = new Map(scenes.map((scene) => [scene.id, scene.choices?.map((choice) => choice.to) ?? []]));
	const met = reachable([start], ways);
	const unmet = ids
		.filter((scene) => !met.has(scene))
		.map((scene) => ({
			what: `The scene "${scene}" of the story "${id}" cannot be reached.`,
			hint: `Let a choice lead to "${scene}", or take it out.`,
		}));
	return [...unmet, ...helpless(id, scenes, ways)];
}

/** Scenes from which no path reaches an adult who helps, and endings without one. */
function helpless(id: string, scenes: Props<'Story'>['scenes'], ways: Map<string, string[]>): Found[] {
	const helping = scenes.filter((scene) => scene.helps).map((scene) => scene.id);
	return scenes.flatMap((scene) => {
		if (!scene.choices && !scene.helps)
			return [
				{
					what: `The story "${id}" ends at "${scene.id}" without anybody helping.`,
					hint: 'Let it lead on to an adult who listens, and mark that scene with helps: true.',
				},
			];
		const reached = reachable([scene.id], ways);
		return helping.some((help) => reached.has(help))
			? []
			: [
					{
						what: `From the scene "${scene.id}" of the story "${id}" no path leads to help.`,
						hint: 'Add a choice that leads to an adult who listens.',
					},
				];
	});
}

function reachable(from: string[], ways: Map<string, string[]>): Set<string> {
	const met = new Set(from);
	const queue = [...from];
	for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
		for (const to of ways.get(next) ?? []) {
			if (!met.has(to)) {
				met.add(to);
				queue.push(to);
			}
		}
	}
	return met;
}
