import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../scripts/outside/lessons.ts';
import { careFor, rules } from '../../src/care/check.ts';
import { readLesson } from '../../src/lesson/read.ts';
import { known, soundText } from '../help/a-lesson.ts';

const facts = loadFacts();

/** What care finds in the sound lesson after a change. */
function findingsAfter(changes: readonly (readonly [from: string, to: string])[] = [], today = '2026-11-24') {
	const text = changes.reduce((before, [from, to]) => {
		if (!before.includes(from)) throw new Error(`"${from}" does not stand in the sound lesson.`);
		return before.replaceAll(from, () => to);
	}, soundText);
	const read = readLesson(new TextEncoder().encode(text), 'lessons/ks3/small.mdx', known);
	if (!read.lesson) throw new Error(`The changed lesson cannot be read: ${JSON.stringify(read.mistakes)}`);
	return careFor(read.lesson, { lineAt: read.lineAt, facts, today }).findings;
}

const errorsOf = (changes: Parameters<typeof findingsAfter>[0]) =>
	findingsAfter(changes).filter(({ weight }) => weight === 'error');

/** A slide's words in the sound lesson, to be replaced by worse ones. */
const words = 'Tell the story in two short sentences.';
const say = (text: string) => [[words, text]] as const;
const note = 'Tell the story slowly.';

/** The whole tag of a scale in the sound lesson. */
const scaleOf = (id: string) => new RegExp(`<Scale id="${id}"[^\n]*\n`).exec(soundText)?.[0] ?? '';

type Row = { rule: string; bad: (readonly [string, string])[]; hears: RegExp; good?: (readonly [string, string])[] };

/** For each rule: a change that breaks it, what the author reads, and a near miss that is fine. */
const rows: Row[] = [
	{
		rule: 'lead-told',
		bad: [
			['sensitivity: 1', 'sensitivity: 2'],
			['Tell the designated safeguarding lead when you teach it.', 'Read it twice.'],
		],
		hears: /does not speak of safeguarding lead/,
		good: [['sensitivity: 1', 'sensitivity: 2']],
	},
	{ rule: 'lead-told', bad: [['sensitivity: 1', 'sensitivity: 3']], hears: /signing the lesson off/ },
	{ rule: 'ground-rules', bad: [['Anyone may pass.', 'Hands up to speak.']], hears: /anyone may pass/ },
	{ rule: 'ground-rules', bad: [['A teacher gets help with worries.', 'We are kind.']], hears: /passed on/ },
	{
		rule: 'named-character',
		bad: [['minutes={5} who="leah" mood="unsure"', 'minutes={5}']],
		hears: /no named character/,
	},
	{
		rule: 'if-a-pupil-tells',
		bad: [
			['**If a pupil discloses** Listen, thank them, and tell the safeguarding lead today.', 'Listen.'],
			[
				'**If a pupil discloses** Say that you would like to hear it, and keep that promise before they leave.',
				'Wait.',
			],
		],
		hears: /if a pupil discloses/,
	},
	{
		rule: 'opt-out',
		bad: [
			['Another good thing to do in a quiet corner, such as making a poster of clubs for new pupils.', 'Wait outside.'],
		],
		hears: /too short/,
	},
	{
		rule: 'help-at-the-end',
		bad: [
			[
				'<Worksheet id="sheet"',
				'<Slide title="Bye" beat="endpoint" minutes={0}>\n\nWell done.\n\n</Slide>\n\n<Worksheet id="sheet"',
			],
		],
		hears: /last slide/,
	},
	{ rule: 'tell-step', bad: [['beat="tell"', 'beat="practise"']], hears: /does not stand in the beat/ },
	{
		rule: 'block-first',
		bad: [
			...say(
				'<Order id="in-order" prompt="Put the steps in order." steps={[{ text: "Stop replying.", why: "It helps." }, { text: "Tell an adult today.", why: "It helps." }, { text: "Report it, and block the account.", why: "It helps." }]} done="That helps." />',
			),
		],
		hears: /“Report it, and block the account\.” comes after telling/,
		good: [
			...say(
				'<Order id="in-order" prompt="Put the steps in order." steps={[{ text: "Stop replying and block.", why: "It helps." }, { text: "Delete nothing.", why: "It helps." }, { text: "Tell an adult today.", why: "It helps." }]} done="That helps." />',
			),
		],
	},
	{
		rule: 'two-settings',
		bad: [
			[
				'{ id: "teacher", label: "a teacher", setting: "school"',
				'{ id: "teacher", label: "a coach", setting: "community"',
			],
		],
		hears: /somebody at school/,
	},
	{
		rule: 'two-settings',
		bad: [['label: "a carer at home", setting: "home"', 'label: "a nurse", setting: "school"']],
		hears: /somebody outside school/,
	},
	{
		rule: 'home-sheet',
		bad: [['Thank you for telling me. It is not your fault.', 'It is not your fault.']],
		hears: /thank a child/,
	},
	{ rule: 'home-sheet', bad: [['Thank you for telling me. It is not your fault.', 'Thank you.']], hears: /blame away/ },
	{
		rule: 'words-blame',
		bad: [...say('She fell for it.')],
		hears: /“fell for it”/,
		good: [...say('She was tricked.')],
	},
	{
		rule: 'words-blame',
		bad: [...say('He should have told someone.')],
		hears: /never too late/,
		good: [[note, 'Answer “He should have told someone” with “It is never too late”.']],
	},
	{
		rule: 'words-blame',
		bad: [...say('It was partly her fault.')],
		hears: /“partly her fault”.*who is responsible/,
		good: [...say('It was not her fault.')],
	},
	{
		rule: 'words-label',
		bad: [...say('A predator wrote to her.')],
		hears: /“predator”/,
		good: [...say('Somebody who tricks children wrote to her.')],
	},
	{ rule: 'words-scare', bad: [...say('It was a nightmare.')], hears: /calm word/ },
	{
		rule: 'words-absolute',
		bad: [...say('Never ever do that.')],
		hears: /“Never ever”/,
		good: [...say('It can help to wait.')],
	},
	{ rule: 'words-promise', bad: [...say('Nobody will know.')], hears: /only people who can help/ },
	{ rule: 'words-promise', bad: [...say('You won’t lose your phone.')], hears: /to be heard/ },
	{
		rule: 'words-promise',
		bad: [...say('You will hear from me by tonight.')],
		hears: /“hear from me by”.*I will try to/,
		good: [...say('I will try to tell you first.')],
	},
	{
		rule: 'words-stranger',
		bad: [...say('Strangers write too.')],
		hears: /only know online/,
		good: [...say('It felt strange to her.')],
	},
	{ rule: 'words-advice', bad: [...say('Just block them.')], hears: /blocking goes with telling/ },
	{
		rule: 'words-advice',
		bad: [...say('Only then does Sam block the account.')],
		hears: /“Only then does Sam block”.*delete nothing/,
		good: [...say('Stop replying and block, then tell.')],
	},
	{
		rule: 'words-own-life',
		bad: [['What was the first clue in the story?', 'Have you ever had a message like that?']],
		hears: /about a character/,
	},
	{
		rule: 'picture-copied',
		bad: [[note, 'Ask pupils to take a screenshot of the nude image.']],
		hears: /do not copy/,
		good: [[note, 'Do not screenshot the picture.']],
	},
	{
		rule: 'age-from-law',
		bad: [...say('You have to be 13 for social media.')],
		hears: /fixed age/,
		good: [...say('She is 13 and sings.')],
	},
	...[
		'Sending it on is illegal.',
		'It’s a crime to send it on.',
		'That itself is also a criminal offence.',
		'Whoever passes it on breaks the law.',
		'The law says that nobody may keep it.',
		'It comes under section 66A.',
		'See the Online Safety Act 2023.',
	].map((text) => ({
		rule: 'law-from-facts',
		bad: [...say(text)],
		hears: /says what the law is/,
		good: [...say('The law is there to protect Leah. Is it illegal? Illegal means against the law.')],
	})),
	{
		rule: 'law-from-facts',
		bad: [[note, 'Say “It is against the law.”']],
		hears: /says what the law is/,
		good: [[note, 'Read the law on the slide aloud. Section by section, act it out; whose crime was it?']],
	},
	{
		rule: 'contacts-from-facts',
		bad: [...say('Call 0800 555 123 now.')],
		hears: /“0800 555 123”/,
		good: [...say('Call 0800 1111 now.')],
	},
	{ rule: 'plain-address', bad: [['id="what-helps"', 'id="sexting-quiz"']], hears: /filter would block/ },
	{
		rule: 'no-figures',
		bad: [...say('It happens to one in five.')],
		hears: /gives pupils a figure/,
		good: [[note, 'One in five said so (see sources).']],
	},
	{ rule: 'long-sentence', bad: [...say(`She ${'thinks and '.repeat(10)}waits.`)], hears: /22 words in one sentence/ },
	{
		rule: 'reading-level',
		bad: [
			...say(
				Array.from(
					{ length: 12 },
					() =>
						'Algorithmic personalisation systematically prioritises controversial communications over considerate conversational contributions.',
				).join('\n\n'),
			),
		],
		hears: /Flesch–Kincaid gives school year/,
	},
	{
		rule: 'words-on-screen',
		bad: [...say(Array.from({ length: 31 }, () => 'She sings well.').join(' '))],
		hears: /93 words at once/,
	},
	{
		rule: 'help-words',
		bad: [
			['Whatever it is, somebody can help.', 'Whatever it is that has happened to you there is somebody who can help.'],
		],
		hears: /about help/,
	},
	{ rule: 'six-beats', bad: [['beat="notice"', 'beat="story"']], hears: /"notice" is missing/ },
	{
		rule: 'words-taught',
		bad: [
			['word: clue', 'word: zebra'],
			['<Keyword word="clue" />\n\n', ''],
		],
		hears: /never meet it/,
	},
	{ rule: 'three-levels', bad: [], hears: /level "support"/ },
	{ rule: 'sheet-answers', bad: [[', answer: "Any words that ask to be heard."', '']], hears: /has no answer/ },
	{
		rule: 'baseline-and-endpoint',
		bad: [
			[scaleOf('sure-before'), ''],
			[scaleOf('sure-after'), ''],
		],
		hears: /how sure pupils are/,
	},
	{
		rule: 'outcomes-practised',
		bad: [['  - { practised: [what-helps] }\n', '']],
		hears: /Nothing says where pupils practise “I can tell an adult I trust”\. /,
		good: [['practised: [what-helps]', 'practised: [what-helps, sheet]']],
	},
	{
		rule: 'outcomes-practised',
		bad: [['practised: [what-helps]', 'practised: [what-help]']],
		hears: /“what-help” is no activity.*Did you mean "what-helps"/,
	},
	{
		rule: 'outcomes-practised',
		bad: [['practised: [telling]', 'practised: [sure-before]']],
		hears: /“sure-before” is no activity between the beginning and the end/,
	},
	{
		rule: 'outcomes-asked',
		bad: [['asked: [sure-before]', 'asked: [telling]']],
		hears: /“telling” is no question or scale/,
	},
	{
		rule: 'outcomes-asked',
		bad: [[', asked: [sure-before]', '']],
		hears: /No question or scale asks about any outcome/,
	},
	{
		rule: 'review-due',
		bad: [
			['  on: 2026-11-23', '  on: 2025-11-23'],
			['due: 2027-11-23', 'due: 2026-11-01'],
		],
		hears: /was due to be looked at by 1 November 2026/,
	},
	{
		rule: 'day-to-come',
		bad: [
			['  on: 2026-11-23', '  on: 2026-11-25'],
			['due: 2027-11-23', 'due: 2027-11-25'],
		],
		hears: /This lesson was reviewed on 25 November 2026, which is still to come/,
		good: [
			['  on: 2026-11-23', '  on: 2026-11-24'],
			['due: 2027-11-23', 'due: 2027-11-24'],
		],
	},
	{
		rule: 'day-to-come',
		bad: [['accessed: 2026-11-23', 'accessed: 2027-01-01']],
		hears: /was looked at on 1 January 2027, which is still to come/,
	},
];

describe('care', () => {
	it('finds nothing to refuse in a sound lesson', () => expect(errorsOf([])).toEqual([]));

	it('has a row here for every rule', () =>
		expect([...new Set(rows.map(({ rule }) => rule))].sort()).toEqual(rules.map(({ id }) => id).sort()));

	it.each(rows)('refuses what breaks $rule, and says how to mend it ($hears)', ({ rule, bad, hears }) => {
		const own = findingsAfter(bad).filter((finding) => finding.rule === rule);
		expect(own.map(({ what, mend }) => `${what} ${mend}`).join('\n')).toMatch(hears);
		expect(own.every(({ line, file }) => line >= 1 && file === 'lessons/ks3/small.mdx')).toBe(true);
	});

	it.each(rows.flatMap(({ rule, good }) => (good ? [{ rule, good }] : [])))(
		'lets what keeps $rule pass: $good',
		({ rule, good }) => expect(errorsOf(good).filter((finding) => finding.rule === rule)).toEqual([]),
	);

	it.each([
		['named-character', [['minutes={5} who="leah" mood="unsure"', 'minutes={5}']], 'beat="story"'],
		['six-beats', [['beat="notice"', 'beat="story"']], 'beat="story"'],
		[
			'baseline-and-endpoint',
			[
				[scaleOf('sure-before'), ''],
				[scaleOf('sure-after'), ''],
				[', asked: [sure-before]', ''],
			],
			'beat="ground-rules"',
		],
		['three-levels', [], '<Worksheet'],
	] as const)('says at which line something for %s belongs', (rule, changes, there) => {
		const text = changes.reduce((before, [from, to]) => before.replaceAll(from, to), soundText);
		const found = findingsAfter(changes).find((finding) => finding.rule === rule);
		expect(text.split('\n')[(found?.line ?? 0) - 1]).toContain(there);
	});

	it('warns of a review before it is due', () => {
		const found = findingsAfter([['due: 2027-11-23', 'due: 2026-12-20']]).filter(({ rule }) => rule === 'review-due');
		expect(found).toMatchObject([{ weight: 'warning' }]);
	});
});
