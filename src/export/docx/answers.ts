// Longer than most files because each block has its own answers, and the compiler wants them in one table.
import { titles as walkTitles } from '../../blocks/after-telling/titles.ts';
import { stops } from '../../blocks/after-telling/walk.ts';
import { fitWords, suitingWords } from '../../blocks/audience/said.ts';
import { answerWords } from '../../blocks/compare/comparing.ts';
import { answerLines } from '../../blocks/feed/said.ts';
import { reminder } from '../../blocks/helping-hand/reminder.ts';
import { fitting } from '../../blocks/label/labelling.ts';
import { usualWords } from '../../blocks/line-up/placing.ts';
import { leading } from '../../blocks/pause/leading.ts';
import { bandsOf } from '../../blocks/scale/line.ts';
import type { BlockName, Props } from '../../blocks/schemas.ts';
import { booklet } from '../../blocks/story/booklet.ts';
import { choicesToHelp, helper } from '../../blocks/story/path.ts';
import type { Block } from '../../lesson/lesson.ts';
import { nameOf } from '../../parts/person.ts';
import { bySetting, settingWords } from '../../parts/setting.ts';
import { bold, type Line, list, listed, say } from '../text.ts';

/** A table with a head to every column. */
export type Table = { heads: string[]; rows: Line[][] };

/** What a teacher needs to know about one block's answers. */
export type Answer = {
	title: string;
	/** Said before the table. */
	intro?: Line[];
	table?: Table;
	/** Said after it. */
	lines: Line[];
};

type Answers = { [N in BlockName]: (props: Props<N>) => Answer | undefined };

/** @returns undefined for a block without answers */
export function answerOf(block: Block): Answer | undefined {
	// A block's name decides its props, which the compiler cannot follow through a name that is not known before.
	const answer = answers[block.name] as (props: unknown) => Answer | undefined;
	return answer(block.props);
}

const letterOf = (index: number) => String.fromCharCode('A'.charCodeAt(0) + index);
const none = () => undefined;

const answers: Answers = {
	Slide: none,
	Note: none,
	Keyword: none,
	Law: none,
	Discuss: none,
	Help: none,

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

	LineUp: (lineUp) => ({
		title: lineUp.prompt,
		intro: [say(`Places on the line: ${lineUp.places.join(' · ')}. There are no marks: listen for reasons.`)],
		lines: [say(bold('When all are placed, say: '), lineUp.done)],
		table: {
			heads: ['Case', 'Where, and what to weigh up'],
			rows: lineUp.cases.map((one) => [say(one.text), say(bold(`${usualWords(one, lineUp.places)} `), one.think)]),
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

	Compare: (compare) => ({
		title: compare.prompt,
		lines: [say(bold('When all are marked, say: '), compare.done)],
		table: {
			heads: ['What it does', 'Which one', 'Why'],
			rows: compare.points.map(({ text, which, why }) => [say(text), say(bold(answerWords(compare, which))), say(why)]),
		},
	}),

	HelpingHand: ({ roles, done }) => ({
		title: 'A helping hand',
		lines: [
			say(bold('Every hand is different, and none is wrong. '), 'Look for five fingers, and for at least two places.'),
			...bySetting(roles).map(({ setting, things }) =>
				listed(say(bold(`${settingWords[setting].at}: `), `${things.map(({ label }) => label).join(', ')}.`)),
			),
			say(bold('If all five are from one place: '), `“Could one be from somewhere else?” ${reminder}`),
			say(bold('When the hand is full: '), done),
		],
	}),

	Tell: (tell) => ({
		title: `How ${nameOf(tell.who)} could tell`,
		intro: [
			say(bold('There is no wrong choice. '), 'Look for two people from two different places, and words to say aloud.'),
		],
		lines: [
			...(['begin', 'happened', 'ask'] as const).flatMap((piece) => [
				say(bold({ begin: 'To begin', happened: 'What happened', ask: 'What would help' }[piece])),
				...list(tell.words[piece]),
			]),
			say(bold('Other ways to tell')),
			...list(tell.otherWays),
			say(bold('What happens next')),
			...list(tell.next, 'number'),
			say(bold('What stays private: '), tell.privacy.stays),
			say(bold('What cannot: '), tell.privacy.cannot),
			say(bold('If the first person does not help: '), tell.ifNot),
			...(tell.again ? [say(bold('To say it again')), ...list(tell.again)] : []),
		],
		table: {
			heads: ['Who', 'What helps to hear from them'],
			rows: tell.adults.map(({ label, says }) => [say(label), say(says.join(' '))]),
		},
	}),

	AfterTelling: (walk) => {
		const title = walkTitles(walk, 'ks3');
		return {
			title: title.whole,
			intro: [
				say(
					bold('Every way leads to somebody who listens. '),
					'Check before the lesson that it is true at your school.',
				),
			],
			lines: [
				...walk.notYet.map(({ how, text, again }) =>
					listed(say(bold(`${title.slip(how)}: `), `${text} ${title.again(again)} Or: ${title.next}.`)),
				),
				say('If anybody makes the character feel unsafe, the character can choose somebody else.'),
			],
			table: {
				heads: ['On the walk', 'What happens', 'At our school'],
				rows: stops.map((stop) => [say(title[stop]), say([walk[stop]].flat().join(' ')), say('')]),
			},
		};
	},

	Story: (story) => ({
		title: `${story.title}: a map of the paths`,
		intro: [say('No choice here is a wrong answer. Some paths reach help sooner, and every path gets there.')],
		lines: [],
		table: {
			heads: ['No.', 'It begins', 'Ways on', 'Help'],
			rows: booklet(story).map(({ number, scene, jumps }) => [
				say(String(number)),
				say(scene.text[0] ?? ''),
				say(jumps.map(({ label, to }) => `${label} (go to ${to})`).join(' · ') || 'This path ends here.'),
				say(helpText(choicesToHelp(story, scene), helper(story, scene))),
			]),
		},
	}),

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

	Pause: ({ title, ending }) => ({ title, lines: [...list(leading), say(bold('Go on with: '), ending)] }),

	Worksheet: ({ title, instructions, tasks }) => ({
		title,
		intro: [say(instructions)],
		lines: [],
		table: {
			heads: ['Task', 'A good answer'],
			rows: tasks.map(({ ask, answer, join }) => [
				say(ask),
				say(answer ?? join?.map(({ left, right }) => `${left} → ${right}`).join(' · ') ?? 'Pupils’ own.'),
			]),
		},
	}),
};

/** @param choices how many there are before help, or undefined where there is none */
function helpText(choices: number | undefined, name: string): string {
	if (choices === 0) return `Help is here. ${name} helps.`;
	if (choices === undefined) return 'none';
	return choices === 1 ? '1 choice away' : `${choices} choices away`;
}
