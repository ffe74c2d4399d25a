import { fitWords, suitingWords } from '../../../blocks/audience/said.ts';
import { answerLines } from '../../../blocks/feed/said.ts';
import { fitting } from '../../../blocks/label/labelling.ts';
import { usualWords } from '../../../blocks/line-up/placing.ts';
import { bandsOf } from '../../../blocks/scale/line.ts';
import { bold, listed, say } from '../../text.ts';
import type { Answers } from './answer.ts';

/** Blocks where answers differ, and reasons are worth hearing. */
export const open: Pick<Answers, 'LineUp' | 'Scale' | 'Audience' | 'Feed' | 'Planner' | 'Label' | 'Checklist'> = {
	LineUp: (lineUp) => ({
		title: lineUp.prompt,
		intro: [say(`Places on the line: ${lineUp.places.join(' · ')}. There are no marks: listen for reasons.`)],
		lines: [say(bold('When all are placed, say: '), lineUp.done)],
		table: {
			heads: ['Case', 'Where, and what to weigh up'],
			rows: lineUp.cases.map((one) => [say(one.text), say(bold(`${usualWords(one, lineUp.places)} `), one.think)]),
		},
	}),

	Scale: (scale) => ({
		title: scale.statement,
		lines: [
			say('There is no right answer, and nobody shares one. Count hands with eyes closed, and write down no names.'),
			...(scale.middle === undefined ? [say(`0 means “${scale.low}” and 10 means “${scale.high}”.`)] : []),
		],
		table: { heads: bandsOf(scale), rows: [bandsOf(scale).map(() => say(''))] },
	}),

	Audience: ({ prompt, rooms, posts, done }) => ({
		title: prompt,
		lines: [say(bold('When every post has its room, say: '), done)],
		table: {
			heads: ['Post', 'Which rooms suit it, and why', 'If the room is another'],
			rows: posts.map((post) => [
				say(post.text),
				say(bold(`${suitingWords(rooms, post)} `), post.why),
				say(
					fitWords(post)
						.map(({ when, words }) => `${when} ${words}`)
						.join(' '),
				),
			]),
		},
	}),

	Feed: (feed) => {
		const { topics, feeds, said } = answerLines(feed);
		const line = ({ lead, text }: { lead: string; text: string }) => say(bold(`${lead} `), text);
		return {
			title: feed.prompt,
			intro: [say('There are no marks. Feelings differ: listen for reasons.')],
			lines: [...[...topics, ...feeds].map((one) => listed(line(one))), ...said.map(line)],
		};
	},

	Planner: ({ prompt, rules, done }) => ({
		title: prompt,
		intro: [say(bold('No plan is wrong, and plans may differ. '), 'Ask what pupils would change, and why.')],
		lines: [say(bold('When it hangs together, say: '), done)],
		table: {
			heads: ['To ask of the plan', 'If so', 'If not yet'],
			rows: rules.map(({ ask, yes, again }) => [say(ask), say(yes), say(again)]),
		},
	}),

	Label: (label) => ({
		title: label.prompt,
		intro: [say(bold('A label that fits: '), fitting(label))],
		lines: [
			...label.parts.map(({ ask, why }) => listed(say(bold(`${ask} `), why))),
			say(bold('When the label is clear, say: '), label.done),
		],
		table: {
			heads: ['Part', 'Choice', 'On the label', 'What to say about it'],
			rows: label.parts.flatMap(({ ask, choices }) =>
				choices.map(({ text, writes, think }) => [say(ask), say(text), say(writes), say(think ?? 'It fits.')]),
			),
		},
	}),

	Checklist: ({ prompt, items, done, next }) => ({
		title: prompt,
		intro: [say('There is nothing to mark, and ticks are not counted.')],
		lines: [say(bold('If all are ticked, say: '), done), say(bold('However much is ticked, say: '), next)],
		table: { heads: ['To tick', 'How or why'], rows: items.map(({ text, tip }) => [say(text), say(tip)]) },
	}),
};
