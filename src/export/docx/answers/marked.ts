import { answerWords } from '../../../blocks/compare/comparing.ts';
import { nameOf } from '../../../parts/person.ts';
import { bold, listed, say } from '../../text.ts';
import type { Answers } from './answer.ts';

const letterOf = (index: number) => String.fromCharCode('A'.charCodeAt(0) + index);

/** Blocks with answers that fit and others that do not. */
export const marked: Pick<Answers, 'Quiz' | 'Sort' | 'Order' | 'Spot' | 'Chat' | 'Compare' | 'Worksheet'> = {
	Quiz: ({ question, options, answer }) => ({
		title: question,
		lines: [],
		table: {
			heads: ['Option', 'What to say about it'],
			rows: options.map(({ text, why }, index) => [
				index === answer - 1
					? say(bold(`${letterOf(index)}  ${text}  (the answer)`))
					: say(`${letterOf(index)}  ${text}`),
				say(why),
			]),
		},
	}),

	Sort: ({ prompt, groups, cards, done }) => ({
		title: prompt,
		lines: [say(bold('When all are sorted, say: '), done)],
		table: {
			heads: ['Group', 'Card', 'Why'],
			rows: groups.flatMap(({ id, label, always }) => [
				...(always ? [[say(label), say('Any of them'), say(always)]] : []),
				...cards
					.filter((card) => card.group === id)
					.map(({ from, text, why }) => [say(label), from ? say(bold(`${from}: `), text) : say(text), say(why)]),
			]),
		},
	}),

	Order: ({ prompt, steps, done }) => ({
		title: prompt,
		lines: [
			...steps.map(({ text, why }) => listed(say(bold(text), ` ${why}`), 'number')),
			say(bold('When all are in order, say: '), done),
			say('A different order with a good reason is worth hearing.'),
		],
	}),

	Spot: ({ prompt, items, done }) => ({
		title: prompt,
		lines: [say(bold('When all are found, say: '), done)],
		table: {
			heads: ['No.', 'What it says', 'What it is', 'Why'],
			rows: items.map(({ from, text, sign, why }, index) => [
				say(String(index + 1)),
				from ? say(bold(`${nameOf(from)}: `), text) : say(text),
				say(sign ? bold(`A sign: ${sign}`) : 'Fine'),
				say(why),
			]),
		},
	}),

	Chat: ({ title, turns, ending }) => ({
		title: `${title}: which replies help`,
		lines: [say(bold('How it ends: '), ending)],
		table: {
			heads: ['Part', 'Reply', 'Does it help?'],
			rows: turns.flatMap(({ ask, replies }, index) =>
				replies.map(({ text, helps, why }) => [
					say(`${index + 1}. ${ask}`),
					say(text),
					say(bold(helps ? 'Helps. ' : 'Think again. '), why),
				]),
			),
		},
	}),

	Compare: (compare) => ({
		title: compare.prompt,
		lines: [say(bold('When all are marked, say: '), compare.done)],
		table: {
			heads: ['What it does', 'Which one', 'Why'],
			rows: compare.points.map(({ text, which, why }) => [say(text), say(bold(answerWords(compare, which))), say(why)]),
		},
	}),

	Worksheet: ({ title, instructions, tasks }) => ({
		title,
		intro: [say(instructions)],
		lines: [],
		table: {
			heads: ['Task', 'A good answer'],
			rows: tasks.map(({ ask, answer, join }) => [
				say(ask),
				say(answer ?? join?.map(({ left, right }) => `${left} – ${right}`).join(' · ') ?? 'Pupils’ own.'),
			]),
		},
	}),
};
