import type { Block } from '../../src/lesson/lesson.ts';
import { lettersOf, stringsIn } from './words.ts';

/** Which of an activity's words belong where on paper. */
export type OnPaper = {
	/** On the sheet that pupils get. */
	sheet: string[];
	/** In the answers only: the thinking behind each choice. */
	reasons: string[];
	/** On paper somewhere: what is said at the end. */
	either: string[];
};

/** Where each word of an activity belongs on paper. A block that is not one has none. */
export function onPaper(block: Block): OnPaper {
	const { sheet = [], reasons = [], either = [] } = wordsOf(block);
	const shown = lettersOf(sheet.join(' '));
	return { sheet, either, reasons: reasons.filter((reason) => !shown.includes(lettersOf(reason))) };
}

function wordsOf(block: Block): Partial<OnPaper> {
	switch (block.name) {
		case 'Quiz': {
			const { question, options } = block.props;
			return { sheet: [question, ...options.map(({ text }) => text)], reasons: options.map(({ why }) => why) };
		}
		case 'Sort': {
			const { prompt, groups, cards, done } = block.props;
			const messages = cards.flatMap(({ from, message }) => [from ?? [], message ?? []].flat());
			const sheet = [prompt, ...groups.map(({ label }) => label), ...cards.map(({ text }) => text), ...messages];
			const either = [done, ...groups.flatMap(({ always }) => always ?? [])];
			return { sheet, reasons: cards.map(({ why }) => why), either };
		}
		case 'Order': {
			const { prompt, steps, done } = block.props;
			return {
				sheet: [prompt, ...steps.map(({ text }) => text)],
				reasons: steps.map(({ why }) => why),
				either: [done],
			};
		}
		case 'Spot': {
			const { prompt, items, done } = block.props;
			const either = [done, ...items.flatMap(({ sign }) => sign ?? [])];
			return { sheet: [prompt, ...items.map(({ text }) => text)], reasons: items.map(({ why }) => why), either };
		}
		case 'LineUp': {
			const { prompt, places, cases, done } = block.props;
			const sheet = [prompt, ...places, ...cases.map(({ text }) => text)];
			return { sheet, reasons: cases.map(({ think }) => think), either: [done] };
		}
		case 'Chat': {
			const { title, turns, ending } = block.props;
			const parts = turns.flatMap(({ messages, ask, replies }) => [
				...messages.map(({ text }) => text),
				ask,
				...replies.map(({ text }) => text),
			]);
			const reasons = turns.flatMap(({ replies }) => replies.map(({ why }) => why));
			return { sheet: [title, ...parts, ending], reasons };
		}
		case 'Story': {
			const { title, scenes } = block.props;
			const told = scenes.flatMap(({ text, thought, choices = [] }) => [
				...text,
				...(thought ? [thought] : []),
				...choices.map(({ label }) => label),
			]);
			return { sheet: [title, ...told] };
		}
		case 'Scale': {
			const { statement, low, middle, high } = block.props;
			return { sheet: [statement, low, ...(middle ? [middle] : []), high] };
		}
		case 'Audience': {
			const { prompt, rooms, posts, done } = block.props;
			const inRooms = rooms.flatMap(({ label, others }) => [label, others ?? []].flat());
			return {
				sheet: [prompt, ...inRooms, ...posts.map(({ text }) => text)],
				reasons: posts.flatMap(({ why, wider, narrower }) => [why, wider ?? [], narrower ?? []].flat()),
				either: [done],
			};
		}
		case 'Feed': {
			const { prompt, topics, drops, fresh, tell, done, break: rest } = block.props;
			const posts = topics.flatMap(({ name, posts: own }) => [name, ...own]);
			return { sheet: [prompt, ...posts, tell.label], reasons: [drops, rest, fresh, tell.says], either: [done] };
		}
		case 'Compare': {
			const { prompt, about, first, second, points, done } = block.props;
			const two = [first, second].flatMap(({ label, text }) => [label, ...text]);
			return {
				sheet: [prompt, ...(about ? [about.text] : []), ...two, ...points.map(({ text }) => text)],
				reasons: points.map(({ why }) => why),
				either: [done],
			};
		}
		case 'HelpingHand': {
			const { prompt, roles, done } = block.props;
			return { sheet: [prompt, ...roles.map(({ label }) => label)], either: [done] };
		}
		case 'Tell': {
			const { about, adults, words, otherWays, next, privacy, ifNot, again = [] } = block.props;
			const spoken = adults.flatMap(({ label, says }) => [label, ...says]);
			return {
				sheet: [about, ...spoken, ...stringsIn(words), ...otherWays, ...next, ...stringsIn(privacy), ifNot, ...again],
			};
		}
		case 'Planner': {
			const { prompt, title, slots, rules, done } = block.props;
			const offered = slots.flatMap(({ label, pieces }) => [label, ...pieces.map(({ text }) => text)]);
			return {
				sheet: [prompt, title, ...offered, ...rules.map(({ ask }) => ask)],
				reasons: rules.flatMap(({ yes, again }) => [yes, again]),
				either: [done],
			};
		}
		case 'Label': {
			const { prompt, about, parts, done } = block.props;
			const choices = parts.flatMap((part) => part.choices);
			return {
				sheet: [prompt, about, ...parts.map(({ ask }) => ask), ...choices.map(({ text }) => text)],
				reasons: [...parts.map(({ why }) => why), ...choices.flatMap(({ think }) => think ?? [])],
				either: [done, ...choices.map(({ writes }) => writes)],
			};
		}
		case 'Checklist': {
			const { prompt, items, done, next } = block.props;
			return { sheet: [prompt, ...items.flatMap(({ text, tip }) => [text, tip]), done, next] };
		}
		case 'Pause': {
			const { title, opening, steps, ending } = block.props;
			return { sheet: [title, opening, ...steps, ending] };
		}
		case 'AfterTelling': {
			const { says, first, next, notYet, writes, tells, asks, device, later } = block.props;
			const listeners = [first, next].flatMap((adult) => [
				adult.label,
				...adult.says,
				...(adult.toSchool ? [adult.toSchool] : []),
			]);
			const slips = notYet.flatMap(({ text, again }) => [text, again]);
			return { sheet: [says, ...listeners, ...slips, writes, tells, asks, device, ...later] };
		}
		default:
			return {};
	}
}
