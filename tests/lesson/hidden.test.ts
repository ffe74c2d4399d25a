import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/lesson/body.ts';
import { readYaml } from '../../src/lesson/front-matter-text.ts';
import { hiddenInFile } from '../../src/lesson/hidden-mistakes.ts';
import { mistakeText } from '../../src/lesson/mistake.ts';
import { readLesson } from '../../src/lesson/read.ts';
import { known, mistakesAfter, soundText } from '../help/a-lesson.ts';

const story = 'Tell the story in two short sentences.';
const lineOf = (words: string) => soundText.slice(0, soundText.indexOf(words)).split('\n').length;

/** [where it stands, words in the sound lesson, what stands there instead, what is said, words on the line it is said of] */
const rows: [string, string, string, string, string][] = [
	[
		'a title',
		'title: "A small lesson"',
		'title: "A \u200bsmall lesson"',
		'U+200B, zero width space',
		'title: "A small',
	],
	[
		'a title by its number',
		'title: "A small lesson"',
		'title: "A \\u202Esmall lesson"',
		'U+202E, right-to-left override',
		'title: "A',
	],
	['a title by \\v', 'title: "A small lesson"', 'title: "A\\vsmall"', 'U+000B, vertical tab', 'title: "A'],
	['a title by \\0', 'title: "A small lesson"', 'title: "A\\0small"', 'U+0000, null', 'title: "A'],
	['words', story, `${story}\nSay\u000b it.`, 'U+000B, vertical tab, Word’s line break', story],
	['words by a number', story, `${story} a&#x202e;b`, 'U+202E', story],
	['words by a name', story, `${story} a&ZeroWidthSpace;b`, 'U+200B', story],
	['words by a control’s number', story, `${story} a&#11;b`, 'U+FFFD stands where a letter was lost', story],
	['a line break of old', story, `${story}\rNow.`, 'U+000D, carriage return without a new line', story],
	['a block’s value', 'word="clue"', 'word="cl\u00adue"', 'U+00AD, soft hyphen', 'word="clue"'],
	['a block’s value by a number', 'word="clue"', 'word="cl&#x200b;ue"', 'U+200B', 'word="clue"'],
	['a value in braces by \\u', 'word="clue"', 'word={"cl\\u2066ue"}', 'U+2066, left-to-right isolate', 'word="clue"'],
	['a value in braces by \\x', 'word="clue"', 'word={"cl\\x0bue"}', 'U+000B', 'word="clue"'],
	['half a character', 'word="clue"', 'word={"cl\\ud800ue"}', 'U+D800, half a character', 'word="clue"'],
	['a private character', 'word="clue"', 'word="cl\ue000ue"', 'U+E000, a private character', 'word="clue"'],
	['an arrow', story, `${story} Here → there.`, '“→” (U+2192) is a sign that our typefaces do not have', story],
	['an emoji by its number', 'word="clue"', 'word="clue &#x1F600;"', '“😀” (U+1F600) is a sign', 'word="clue"'],
	['a title with a tick', 'title: "A small lesson"', 'title: "A small ✓ lesson"', '“✓” (U+2713)', 'title: "A small'],
	['a name', '<Keyword', '<Key\u2060word', 'U+2060, word joiner', '<Keyword'],
	[
		'an empty title',
		'title: "A small lesson"',
		'title: "\\u00a0"',
		'it holds nothing that anybody can see',
		'title: "A',
	],
	['an empty title of a slide', 'title="A clue"', 'title="&nbsp;"', 'remove the space', 'title="A clue"'],
];

describe('a lesson is refused for what nobody can see in', () => {
	it.each(rows)('%s', (_, from, to, said, marker) => {
		const mistakes = mistakesAfter(from, to);
		const found = mistakes.find((mistake) => mistakeText(mistake).includes(said));
		expect(mistakes.map(mistakeText).join('\n')).toContain(said);
		const expected = lineOf(marker) + (to.startsWith(`${story}\nSay`) ? 1 : 0);
		expect(found?.line).toBe(expected);
	});

	it('a file, whose other mistakes are told at once', () => {
		const text = soundText.replace('minutes: 45', 'minuts: 45').replace('A clue', 'A\u0000 clue');
		const { mistakes } = readLesson(new TextEncoder().encode(text), 'x.mdx', known);
		expect(mistakes.map(mistakeText).join('\n')).toMatch(
			/minuts[\s\S]*U\+0000, null, which nobody can see\.\s+Delete it/,
		);
		expect(mistakes.map(mistakeText).join('\n')).not.toContain('\u0000');
	});

	it('nothing but the mark of the byte order at the very beginning', () => {
		expect(readLesson(new TextEncoder().encode(`\ufeff${soundText}`), 'x.mdx', known).mistakes).toEqual([]);
		expect(hiddenInFile('\ufeffa', 'x.yaml')).toEqual([]);
		expect(hiddenInFile('a\n\ufeff', 'x.yaml')).toHaveLength(1);
	});
});

const codes = fc.constantFrom(
	0x0,
	0x1,
	0xb,
	0x1f,
	0x7f,
	0x85,
	0xad,
	0x200b,
	0x200e,
	0x202e,
	0x2028,
	0x2066,
	0xfeff,
	0xfdd0,
	0xffff,
	0xe000,
);
const hex = (code: number) => code.toString(16).padStart(4, '0');

/** Some lines of words, one of which has a hidden character in it. */
const placed = fc.record({
	lines: fc.array(fc.constantFrom('a', 'b c', ''), { maxLength: 6 }),
	at: fc.nat(6),
	code: codes,
});

describe('whatever is hidden, and wherever', () => {
	it('is named with its line and its number in a file', () => {
		fc.assert(
			fc.property(placed, ({ lines, at, code }) => {
				const all = ['x', ...lines];
				const line = at % all.length;
				const text = all
					.map((words, index) => (index === line ? `${words}${String.fromCodePoint(code)}z` : words))
					.join('\n');
				const [found, ...others] = hiddenInFile(text, 'x.mdx');
				if (others.length || found?.line !== line + 1 || !found.what.startsWith(`U+${hex(code).toUpperCase()}`))
					throw new Error(JSON.stringify(found));
			}),
			{ numRuns: 10_000 },
		);
	});

	/** Several at a time: to read a file takes longer than to place a character. */
	const some = (length: number) => fc.array(codes, { minLength: length, maxLength: length });
	const lines = (mistakes: readonly { line: number }[]) => mistakes.map(({ line }) => line).sort((a, b) => a - b);

	it('is named with the line of its entry where YAML says it by its number', () => {
		fc.assert(
			fc.property(some(10), fc.nat(20), (ten, above) => {
				const entries = ten.map((code, index) => `k${index}: "b c\\u${hex(code)}"`);
				const yaml = [...Array.from({ length: above }, (_, index) => `j${index}: a`), ...entries].join('\n');
				const { mistakes } = readYaml(yaml, 'x.yaml', 3);
				expect(lines(mistakes)).toEqual(ten.map((_, index) => above + index + 3));
			}),
			{ numRuns: 1000 },
		);
	});

	it('is named with the line of its value where a block says it by its number', () => {
		fc.assert(
			fc.property(some(10), fc.nat(5), (ten, above) => {
				const blocks = ten.map((code) => `<Discuss questions={[\n  "How?\\u${hex(code)}"\n]} />\n\n`);
				const text = `<Slide title="A" beat="story" minutes={5}>\n${'\n'.repeat(above)}\n${blocks.join('')}</Slide>`;
				const { mistakes } = readBody(text, 'x.mdx');
				expect(lines(mistakes)).toEqual(ten.map((_, index) => above + 4 * index + 4));
			}),
			{ numRuns: 1000 },
		);
	});
});
