import { describe, expect, it } from 'vitest';
import { mistakeText } from '../../src/lesson/mistake.ts';
import { readLesson } from '../../src/lesson/read.ts';
import { aLesson, known, mistakesAfter, soundText } from '../help/a-lesson.ts';
import { encoded } from '../help/encoded.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const lineOf = (words: string) => soundText.slice(0, soundText.indexOf(words)).split('\n').length;

describe('a sound lesson', () => {
	it('reads as plain data that survives JSON', () => {
		const lesson = aLesson();
		expect(JSON.parse(JSON.stringify(lesson))).toEqual(lesson);
		expect(lesson.title).toBe('A small lesson');
	});

	it('cannot be changed by whoever draws it', () => {
		expect(() => Object.assign(aLesson().outcomes, ['other'])).toThrow(TypeError);
	});

	it('knows the line of every block', () => {
		const slide = aLesson().body[1];
		expect(slide?.line).toBe(lineOf('<Slide title="What happened"'));
	});

	it('may hold a plan and a label', () => {
		expect(mistakesAfter(story, planner('needs: "calm", slot: "night"'))).toEqual([]);
		expect(mistakesAfter(story, label('thing: "raised-hand"'))).toEqual([]);
	});

	it('takes comments and passes over them', () => {
		expect(mistakesAfter('Tell the story in two short sentences.', 'Tell it.\n\n{/* for later */}')).toEqual([]);
	});
});

const story = 'Tell the story in two short sentences.';

/** A planner with one rule, to stand in the sound lesson. */
const planner = (rule: string) => `${story}

<Planner id="plan" prompt="Plan." title="Plan" slots={[
  { id: "day", label: "Day", pieces: [{ text: "Run", brings: ["move"] }, { text: "Sit" }] },
  { id: "night", label: "Night", pieces: [{ text: "Read", brings: ["calm"] }, { text: "Play" }] }
]} rules={[{ ask: "Well?", yes: "Good.", again: "Hm.", ${rule} }]} done="Done." />`;

/** A label with one part of two choices, to stand in the sound lesson. */
const label = (first: string) => `${story}

<Label id="mine" prompt="Label." about="Leah drew it." parts={[
  { id: "who", ask: "Who?", why: "So.", choices: [{ text: "Leah", writes: "By Leah.", ${first} }, { text: "Kofi", writes: "By Kofi.", think: "Look again." }] }
]} done="Done." />`;

/** [what it is, words in the sound lesson, what stands there instead, what must be said, which words mark the line] */
const rows: [string, string, string, RegExp, string?][] = [
	[
		'an unknown block, and offers the nearest',
		'<Keyword word="clue" />',
		'<Keywrod word="clue" />',
		/<Keywrod> is not a block\.[\s\S]*Did you mean "Keyword"/,
	],
	['a misspelt prop', 'listenFor={[', 'listenFro={[', /<Discuss> has no "listenFro"\.[\s\S]*Did you mean "listenFor"/],
	['a misspelt front-matter key', 'minutes: 45', 'minuts: 45', /no "minuts"\.[\s\S]*Did you mean "minutes"/],
	[
		'a missing required key',
		'summary: In one sentence, what this lesson is for.\n',
		'',
		/"summary" of the front matter is missing/,
		'id: ',
	],
	[
		'a missing required prop',
		' low="Not sure yet" high="Very sure" />\n\n</Slide>\n\n<Slide title="What happened"',
		' high="Very sure" />\n\n</Slide>\n\n<Slide title="What happened"',
		/"low" of <Scale> is missing/,
		'<Scale id="sure-before"',
	],
	[
		'a wrong type',
		'minutes={10}>\n\n<Tell',
		'minutes="ten">\n\n<Tell',
		/"minutes" of <Slide> is "ten", but should be a number/,
		'<Slide title="Tell"',
	],
	[
		'an unknown value, and offers the nearest',
		'beat="notice"',
		'beat="notise"',
		/cannot be "notise"[\s\S]*Did you mean "notice"/,
	],
	[
		'a block id used twice',
		'id="sure-after"',
		'id="sure-before"',
		/The id "sure-before" of <Scale> is used already on line/,
	],
	[
		'an import',
		'Tell the story in two short sentences.',
		"import x from './x.js'",
		/"import" and "export" are refused/,
	],
	['an export', 'Tell the story in two short sentences.', 'export const x = 1', /"import" and "export" are refused/],
	['an expression among words', 'Tell the story in two short sentences.', 'Tell {1 + 1} stories.', /would have to run/],
	['an expression in a prop', 'answer={1}', 'answer={Math.max(1)}', /"answer" of <Quiz> would have to run/],
	['a name in a prop', 'answer={1}', 'answer={right}', /would have to run/],
	['a spread', '<Keyword word="clue" />', '<Keyword {...props} />', /would have to run/],
	['a tag that is never closed', '**Say** Tell the story slowly.\n\n', '<Note>\n\n', /cannot be read/],
	['a picture without alt text', 'Tell the story in two short sentences.', '![](hand.svg)', /has no alt text/],
	[
		'a picture that is not there',
		'Tell the story in two short sentences.',
		'![A foot](foot.svg)',
		/picture foot\.svg is not there/,
	],
	['a heading that skips a level', 'Tell the story in two short sentences.', '#### Deep', /heading has 4 #/],
	[
		'an answer past the options',
		'answer={1}',
		'answer={3}',
		/answer of the quiz "what-helps" is 3, but it has only 2 options/,
		'<Quiz',
	],
	[
		'an unknown help route',
		'routes: [trusted-adult, childline, police-emergency]',
		'routes: [trusted-adult, childlin]',
		/"childlin" is not a help route\.[\s\S]*Did you mean "childline"/,
	],
	[
		'a first route that is not a trusted adult',
		'routes: [trusted-adult, childline, police-emergency]',
		'routes: [childline, trusted-adult]',
		/first help route is not "trusted-adult"/,
	],
	[
		'an unknown framework code',
		'curriculum: [kcsie:contact]',
		'curriculum: [kcsie:contcat]',
		/"kcsie:contcat" is not a framework code\.[\s\S]*Did you mean "kcsie:contact"/,
	],
	[
		'an unknown cast member',
		'who="leah" mood="unsure"',
		'who="lea" mood="unsure"',
		/cannot be "lea"[\s\S]*Did you mean "leah"/,
	],
	[
		'a shorter cut that takes longer than it says',
		'minutes: 45\n',
		'minutes: 45\ncuts:\n  - { minutes: 10, slides: [1, 5, 7], about: The heart of it. }\n',
		/cut of 10 minutes takes 20 minutes by its slides/,
	],
	[
		'a shorter cut without the telling step',
		'minutes: 45\n',
		'minutes: 45\ncuts:\n  - { minutes: 15, slides: [1, 2, 7], about: The heart of it. }\n',
		/cut of 15 minutes leaves out the slide with <Tell>/,
	],
	[
		'a shorter cut with a slide that is not there',
		'minutes: 45\n',
		'minutes: 45\ncuts:\n  - { minutes: 20, slides: [1, 5, 7, 60], about: The heart of it. }\n',
		/cut of 20 minutes has a slide 60, and the lesson only 7/,
	],
	[
		'minutes that do not add up',
		'beat="notice" minutes={5}',
		'beat="notice" minutes={6}',
		/slides take 46 minutes together, but the lesson says 45/,
		'minutes: 45',
	],
	['beats out of order', 'beat="notice"', 'beat="ground-rules"', /"ground-rules" comes after "story"/],
	[
		'a keyword that is not in the vocabulary',
		'<Keyword word="clue" />',
		'<Keyword word="glue" />',
		/"glue" is not in the lesson's vocabulary[\s\S]*clue/,
	],
	[
		'an object that is not in the set',
		'beat="notice" minutes={5} how="pairs"',
		'beat="notice" minutes={5} thing="vido-game"',
		/"vido-game" is not in the Fluent Emoji set[\s\S]*video-game/,
	],
	[
		'a mood without a person',
		'beat="notice" minutes={5} how="pairs"',
		'beat="notice" minutes={5} mood="calm"',
		/has "mood" but no "who"/,
	],
	['a rule that looks for two things', story, planner('needs: "move", without: "calm"'), /either "needs" or "without"/],
	['a rule that looks for nothing', story, planner('slot: "day"'), /either "needs" or "without"/],
	[
		'a rule for a slot that is not there',
		story,
		planner('needs: "calm", slot: "nigth"'),
		/slot "nigth" that is not there\.[\s\S]*Did you mean "night"/,
	],
	[
		'a rule that no piece can keep',
		story,
		planner('needs: "clam", slot: "night"'),
		/looks for "clam", which no piece there brings\.[\s\S]*Did you mean "calm"/,
	],
	['a label that nothing fits', story, label('think: "No."'), /No choice for "Who\?" of the label "mine" fits/],
	[
		'an object on a choice that is not in the set',
		story,
		label('thing: "rased-hand"'),
		/"rased-hand" is not in the Fluent Emoji set[\s\S]*raised-hand/,
	],
	['no telling step', '<Tell id="telling"', '<Story id="telling"', /of <Story>/],
	[
		'a baseline that does not come again',
		' repeats="sure-before" statement',
		' repeats="sure-befor" statement',
		/<Scale> "sure-before" is asked at the beginning, but not again at the end[\s\S]*repeats="sure-before"/,
		'<Scale id="sure-before"',
	],
	[
		'an item at the end that repeats nothing',
		' repeats="sure-before" statement',
		' repeats="sure-befor" statement',
		/"sure-befor" is not a <Scale> of the beginning[\s\S]*Did you mean "sure-before"/,
		'<Scale id="sure-after"',
	],
	[
		'an item at the end that does not say what it repeats',
		' repeats="sure-before" statement',
		' statement',
		/"sure-after" at the end does not say which one[\s\S]*Add repeats="sure-before"/,
		'<Scale id="sure-after"',
	],
	[
		'an item that says something else at the end',
		'when="endpoint" low="Not sure yet"',
		'when="endpoint" low="Never"',
		/<Scale> "sure-after" does not say the same as "sure-before": low\./,
		'<Scale id="sure-after"',
	],
	[
		'a question of the beginning that does not come again',
		'<Scale id="sure-before"',
		'<Quiz id="early" question="Why?" options={[{ text: "A", why: "B" }, { text: "C", why: "D" }]} answer={1} />\n\n<Scale id="sure-before"',
		/<Quiz> "early" is asked at the beginning, but not again/,
	],
	['numbers for the youngest', 'keyStage: ks3', 'keyStage: ks1', /asks key stage 1 for a number from 0 to 10/],
	[
		'no help',
		'<Help opening="Whatever it is, somebody can help." />',
		'',
		/The lesson has no <Help>/,
		'beat="endpoint"',
	],
	[
		'a block in the wrong place',
		'<Help opening="Whatever it is, somebody can help." />',
		'<Worksheet id="inner" title="x" level="core" instructions="x" tasks={[{ ask: "x" }]} />',
		/<Worksheet> cannot stand inside <Slide>/,
	],
	[
		'words outside any slide',
		'<Slide title="A clue"',
		'Stray words.\n\n<Slide title="A clue"',
		/stand outside any slide/,
	],
	[
		'a block in the middle of a sentence',
		'Tell the story in two short sentences.',
		'Read <Keyword word="clue" /> now.',
		/middle of other words/,
	],
	['a link', 'Tell the story in two short sentences.', '[Here](https://example.org)', /stands in the lesson itself/],
	[
		'a bare web address',
		'Tell the story in two short sentences.',
		'See www.example.org now.',
		/A web address stands in the lesson itself/,
	],
	['a YAML error', 'title: "A small lesson"', 'title: "A small lesson', /YAML cannot be read/],
	['a key written twice in YAML', 'minutes: 45', 'minutes: 45\nminutes: 46', /YAML cannot be read/],
	[
		'how a number is written',
		'minutes={10}>\n\n<Tell',
		'minutes="10">\n\n<Tell',
		/Write it like this[^\n]*: minutes=\{4\}\./,
	],
	[
		'how a list is written',
		'otherWays={["Write it down", "Draw it", "Show a card"]}',
		'otherWays="Write it down"',
		/otherWays=\{\["one", "two"\]\}/,
	],
	[
		'how a list is written at the top',
		'ages: [11, 14]',
		'ages: 11-14',
		/should be a list\.\s+Write it [^\n]*: ages: \[one, two\]/,
	],
	[
		'a day as it is written in letters',
		'due: 2027-11-23',
		'due: 23/11/2027',
		/write year-month-day, such as 2026-11-24\./,
	],
	['a review that is due too late', 'due: 2027-11-23', 'due: 2027-11-24', /not after 2027-11-23/, 'due: 2027'],
	['a review that is due at once', 'due: 2027-11-23', 'due: 2026-11-23', /Choose a day after that/, 'due: 2027'],
	['an id of no stage', 'id: ks3-90', 'id: ks2-90', /use ks1, lks2, uks2, ks3, ks4 or ks5/, 'id: ks3-90'],
	['an id of another stage', 'id: ks3-90', 'id: lks2-90', /is not one of ks3\.\s+Begin it with "ks3-"/, 'id: ks3-90'],
	['stars in a value', 'ifNot="Tell another', 'ifNot="**Tell** another', /"ifNot" of <Tell> has \*\* in it/],
	[
		'curly quotation marks around a value',
		'title="A clue"',
		'title=“A clue”',
		/Put straight ones around a value/,
		'title="A clue"',
	],
	[
		'a number without braces',
		'minutes={10}>\n\n<Tell',
		'minutes=10>\n\n<Tell',
		/Put numbers in braces/,
		'<Slide title="Tell"',
	],
	['a comma that is missing', '["Write it down", ', '["Write it down" ', /value in braces is not whole[\s\S]*a comma/],
	[
		'a remark as in HTML',
		'<Keyword word="clue" />',
		'<!-- later -->',
		/a remark is written as in HTML[\s\S]*\{\/\* … \*\/\}/,
	],
	[
		'a tag of HTML',
		'Tell the story in two short sentences.',
		'One.<br>Two.',
		/<br> begins here and is not closed[\s\S]*no HTML/,
	],
	[
		'where a block begins that is not closed',
		'</Note>\n\n</Slide>\n\n<Slide title="A clue"',
		'</Slide>\n\n<Slide title="A clue"',
		/<Note> begins here and is not closed\.\s+Write <\/Note> after its words/,
		'<Note>\n\n**Say** Tell the story slowly.',
	],
	['a date that is none', 'due: 2027-11-23', 'due: next year', /"reviewed\.due" of the front matter is not right/],
];

describe('a lesson is refused for', () => {
	it.each(rows)('%s', (_, from, to, said, marker) => {
		const mistakes = mistakesAfter(from, to);
		const found = mistakes.find((mistake) => said.test(mistakeText(mistake)));
		expect(mistakes.map(mistakeText).join('\n')).toMatch(said);
		if (marker) expect(found?.line).toBe(marker === 'id: ' ? 2 : lineOf(marker));
	});

	it('everything at once, so that nobody mends one mistake to meet the next', () => {
		const text = soundText
			.replace('minutes: 45', 'minuts: 45')
			.replace('answer={1}', 'answer={9}')
			.replace('beat="notice"', 'beat="notise"')
			.replace('<Keyword', '<Keywrod');
		const { mistakes } = readLesson(bytes(text), 'x.mdx', known);
		expect(mistakes.length).toBeGreaterThanOrEqual(4);
	});
});

describe('a file is refused', () => {
	const refusals: [string, Uint8Array, RegExp][] = [
		['when it is empty', bytes('  \n'), /The file is empty/],
		['when it is not UTF-8', new Uint8Array([0x2d, 0xff, 0xfe, 0x41]), /not UTF-8/],
		['when it is UTF-16 without its mark', encoded('---\ntitle: A friend\n---\n', 'utf-16le'), /not UTF-8/],
		['when it has no front matter', bytes('# Hello'), /does not begin with front matter/],
		[
			'when it is far too large, with its size',
			new Uint8Array(5 * 1024 * 1024),
			/The file has 5\.0 MB, and a lesson at most 512 kB/,
		],
	];
	it.each(refusals)('%s', (_, file, said) => {
		const { lesson, mistakes } = readLesson(file, 'x.mdx', known);
		expect(lesson).toBeUndefined();
		expect(mistakes.map(mistakeText).join('\n')).toMatch(said);
	});
});
