import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadFacts, loadKnown } from '../../scripts/outside/lessons.ts';
import { careFor, rules } from '../../src/care/check.ts';
import { freshLaws, freshRoutes } from '../../src/care/fresh.ts';
import { sharedSentences } from '../../src/care/own-words.ts';
import { passagesOf } from '../../src/care/passages.ts';
import { figuresTable } from '../../src/care/report.ts';
import { daysToCome } from '../../src/care/to-come.ts';
import { readBody } from '../../src/lesson/body.ts';
import { checkBody } from '../../src/lesson/check.ts';
import { mistakeText } from '../../src/lesson/mistake.ts';
import { dayText } from '../../src/lesson/names.ts';
import { readLesson } from '../../src/lesson/read.ts';
import { aLesson, soundText } from '../help/a-lesson.ts';

const facts = loadFacts();
const passages = (text?: string) => passagesOf(aLesson(text), () => 1);

describe('the words of a lesson', () => {
	it.each([
		['a slide’s title', 'pupil', 'What happened'],
		['words on a slide', 'pupil', 'Tell the story in two short sentences.'],
		['why an answer is right', 'pupil', 'Yes. An adult who listens can help.'],
		['a note', 'staff', 'Say Tell the story slowly.'],
		['what to listen for', 'staff', 'A feeling, or something that somebody did.'],
		['an answer of a worksheet', 'staff', 'Any words that ask to be heard.'],
		['a ground rule', 'pupil', 'Anyone may pass.'],
		['the home sheet', 'family', 'We will find help together.'],
	])('%s is for the right reader', (_, reader, text) =>
		expect(passages().find((passage) => passage.text.startsWith(text))?.reader).toBe(reader),
	);

	it('leave out names of things that nobody reads', () =>
		expect(passages().map(({ text }) => text)).not.toContain('sure-before'));
});

describe('two lessons', () => {
	const other = soundText.replace(
		'Tell the story in two short sentences.',
		'Leah sings on a Monday and it makes her glad.',
	);
	const told = (file: string) => ({ file, passages: passages(other) });

	it('may not share a sentence of what they teach', () => {
		const found = sharedSentences([told('a.mdx'), told('b.mdx')]);
		expect(found.map(({ what }) => what).join()).toContain(
			'“Leah sings on a Monday and it makes her glad.” stands in a.mdx:',
		);
		expect(found.every(({ file }) => file === 'b.mdx')).toBe(true);
	});

	it('may say the same twice within one', () => expect(sharedSentences([told('a.mdx')])).toEqual([]));
});

describe('help routes', () => {
	const checkedOn = (checked: string) => ({ ...facts, routes: facts.routes.map((route) => ({ ...route, checked })) });

	it.each([
		['just checked', '2026-11-22', 'nothing'],
		['checked some months ago', '2026-07-01', 'warning'],
		['checked more than half a year ago', '2026-05-01', 'overdue'],
	])('%s: %s', (_, checked, expected) => {
		const weights = new Set(freshRoutes(checkedOn(checked), '2026-11-24').map(({ weight }) => weight));
		expect([...weights]).toEqual(expected === 'nothing' ? [] : [expected]);
	});

	it('that are not shown are not waited for', () => {
		const hidden = {
			...facts,
			routes: facts.routes.map((route) => ({ ...route, shown: false, checked: '2020-01-01' })),
		};
		expect(freshRoutes(hidden, '2026-11-24')).toEqual([]);
	});
});

describe('a fact that is said to have been checked', () => {
	it.each([
		['2100-01-01', 0],
		['2026-11-22', facts.days.filter(({ day }) => day > '2026-11-22').length],
		['2026-11-21', facts.days.length],
	])('is refused where that day is still to come on %s', (latest, count) => {
		const found = daysToCome(facts, latest);
		expect(found).toHaveLength(count);
		for (const { file, line, weight, what } of found) {
			const [, day = ''] = /checked: (\S+)/.exec(readFileSync(file, 'utf8').split('\n')[line - 1] ?? '') ?? [];
			expect(day > latest).toBe(true);
			expect([weight, what]).toEqual(['error', `This was checked on ${dayText(day)}, which is still to come.`]);
		}
	});
});

describe('a law that is about to change', () => {
	it.each([
		['2026-11-24', 'nothing'],
		['2027-02-01', 'warning'],
		['2027-03-02', 'overdue'],
	])('on %s: %s', (today, expected) => {
		const found = freshLaws(facts, today);
		expect(found.map(({ weight }) => weight)).toEqual(expected === 'nothing' ? [] : [expected]);
		if (expected !== 'nothing') expect(found[0]?.what).toMatch(/The youngest age for social media/);
		const lines = readFileSync('lessons/facts/law.yaml', 'utf8').split('\n');
		for (const { line } of found) expect(lines[line - 1]).toContain('id: social-media-age');
	});
});

describe('the report', () => {
	it('is a table with a row for each lesson', () => {
		const figures = {
			id: 'ks9-01',
			minutes: 45,
			beats: [5, 5],
			words: 900,
			average: 6.04,
			longest: 12,
			grade: -1,
			most: 6,
		};
		expect(figuresTable([figures])).toMatch(/^lesson .*at most\nks9-01 +45 +5\+5 +900 +6\.0 +12 +0\.0 +6$/);
	});
});

describe('the guide for authors', () => {
	const guide = readFileSync('lessons/README.md', 'utf8');

	it.each(rules.map(({ id, why }) => ({ id, why })))('says why there is $id', ({ id, why }) =>
		expect(guide).toContain(`| \`${id}\` | ${why} |`),
	);

	const fences = [...guide.matchAll(/```(mdx|yaml)\n([\s\S]*?)```/g)].map(([, kind = '', text = '']) => ({
		kind,
		text,
	}));
	const [top] = fences.filter(({ kind }) => kind === 'yaml');
	const examples = fences.filter(({ kind }) => kind === 'mdx').map(({ text }) => text);
	const example = (start: string) => examples.find((text) => text.startsWith(start)) ?? start;
	const note = '\n<Note>\n\n**If a pupil discloses** Thank them, and follow the safeguarding page.\n\n</Note>\n';
	const slide = (beat: string, minutes: number, ...blocks: string[]) =>
		`<Slide title="Leah and ${beat}" beat="${beat}" minutes={${minutes}} who="leah">\n\n${blocks.map(example).join('\n')}${note}\n</Slide>\n`;
	const whole = [
		top?.text,
		slide('ground-rules', 5, '<Scale id="sure-before"'),
		slide('story', 8, '<Story'),
		slide('notice', 8, '<Keyword', '<Spot'),
		slide('practise', 11, '<Sort id="leahs-inbox"'),
		slide('tell', 9, '<Tell', '<AfterTelling'),
		slide('endpoint', 4, '<Scale id="sure-after"', '<Help '),
		example('<Worksheet'),
	].join('\n');

	it('shows a top and blocks that make a whole lesson, in which nothing is refused', () => {
		const read = readLesson(new TextEncoder().encode(whole), 'lessons/guide.mdx', loadKnown(facts));
		expect(read.mistakes.map(mistakeText)).toEqual([]);
		const cared = read.lesson && careFor(read.lesson, { lineAt: read.lineAt, facts, today: '2026-11-24' });
		expect(cared?.findings.filter(({ weight }) => weight === 'error')).toEqual([]);
	});

	it.each(examples)('shows what can be copied: %s', (text) => {
		const stands = text.startsWith('<Slide')
			? text
			: text.startsWith('<Worksheet')
				? slide('notice', 5) + text
				: slide('notice', 5, text);
		const { body, mistakes } = readBody(stands, 'lessons/README.md');
		expect(
			[...mistakes, ...checkBody('lessons/README.md', body, loadKnown(facts), ['pressure'])].map(mistakeText),
		).toEqual([]);
	});

	it.each(['route-checked', 'law-due', 'own-words'])('says why there is %s', (id) =>
		expect(guide).toContain(`| \`${id}\` | `),
	);
});
