import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/export/text.ts';
import { readBody } from '../../src/lesson/body.ts';
import type { Piece, Prose } from '../../src/lesson/lesson.ts';
import { mistakeText } from '../../src/lesson/mistake.ts';
import { proseHtml } from '../../src/lesson/text.ts';

/** Lines of Markdown, and which of them hold something that has to be refused, counted from 0. */
type Written = { lines: string[]; bad: number[] };

const targets = [
	...[
		'https://evil.example/hand.svg',
		'HTTPS://evil.example',
		'//evil.example/hand.svg',
		'mailto:a@b.example',
		'tel:116',
	],
	...[
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		'javascript&colon;alert(1)',
		'java&#x09;script:alert(1)',
		'&#x1;javascript:1',
	],
	...[
		'data:image/svg+xml;base64,AA',
		'vbscript:x',
		'blob:x',
		'/hand.svg',
		'./hand.svg',
		'hand.svg?x',
		'hand.svg#x',
		'HAND.svg',
	],
	...[
		'%68and.svg',
		'\\hand.svg',
		'../pictures/../hand.svg',
		'../../pictures/hand.svg',
		'foot.svg',
		'#',
		'?',
		'pictures/hand.svg',
	],
];
const addresses = [
	...['https://evil.example', 'http**s**://evil.example', 'www.evil.example', 'WWW.*evil*.example', '//evil.example'],
	...[
		'javascript:alert(1)',
		'JAVASCRIPT:x',
		'mailto:a@b.example',
		'tel:0800',
		'data:text/html;base64,AA',
		'ftp://x.example',
	],
];
const hidden = [
	'a\u200bb',
	'a&#x202e;b',
	'a&ZeroWidthSpace;b',
	'&#11;',
	'&NoBreak;',
	'a\u2028b',
	'\ufdd0',
	'&#xE000;',
	'&lrm;',
	'\u00ad',
	'\u2764\ufe0f',
	'1 \u2192 2',
];
const code = [
	'`code`',
	'two {1 + 1}',
	'see <b>bold</b>',
	'see <Keyword word="clue" />',
	'see <Note>x</Note>',
	'<br/>x',
];

const good = fc.constantFrom(
	'Tell',
	'somebody',
	'**you** trust.',
	'*Now*',
	'***both***',
	'![A hand](hand.svg)',
	'![A](../pictures/hand.svg)',
	'A caf\u00e9 B',
	'{/* later */}',
	'a &amp; b',
	'[ref]',
	'[x][ref]',
	'![x][ref]',
);
const words = fc.constantFrom('Tell', 'somebody', 'you trust.');
const target = fc.constantFrom(...targets);
const bad = fc.oneof(
	fc.tuple(words, target).map(([text, to]) => `[${text}](${to})`),
	fc.tuple(words, target).map(([text, to]) => `[**${text}**](<${to}> "title")`),
	target.map((to) => `![A cat](<${to}>)`),
	fc.constantFrom(
		'![](hand.svg)',
		'![A hand](hand.svg "title")',
		'![A&#x202e;](hand.svg)',
		...addresses,
		...hidden,
		...code,
	),
);

/** A line of words: what is good has no reference in it where one leads somewhere. */
const line = (leads: boolean) =>
	fc.array(
		fc.oneof(
			{ arbitrary: good.map((text) => ({ text, bad: leads && /\[ref\]/.test(text) })), weight: 9 },
			{ arbitrary: bad.map((text) => ({ text, bad: true })), weight: 1 },
		),
		{ minLength: 1, maxLength: 2 },
	);

const paragraph = (leads: boolean): fc.Arbitrary<Written> =>
	fc.array(line(leads), { minLength: 1, maxLength: 2 }).map((lines) => ({
		// A word first, so that no line begins a list or a tag of its own.
		lines: lines.map((parts) => ['So', ...parts.map(({ text }) => text)].join(' ')),
		bad: lines.flatMap((parts, at) => (parts.some((part) => part.bad) ? [at] : [])),
	}));

const heading = (leads: boolean) =>
	paragraph(leads).map(
		({ lines, bad: at }): Written => ({ lines: [`## ${lines[0]}`], bad: at.filter((one) => one === 0) }),
	);

const refusedBlock: fc.Arbitrary<Written> = fc.constantFrom(
	{ lines: ['```html', '<a href="x">', '```'], bad: [0] },
	{ lines: ['---'], bad: [0] },
	{ lines: ['{1 + 1}'], bad: [0] },
	{ lines: ['<div>', '', 'x', '', '</div>'], bad: [0] },
	{ lines: ['[other]: javascript:alert(1)'], bad: [0] },
	{ lines: ['[other]: <//evil.example> "title"'], bad: [0] },
);

const apart = (all: readonly Written[]): Written =>
	all.reduce(
		(before, { lines, bad: at }) => {
			const from = before.lines.length ? before.lines.length + 1 : 0;
			return {
				lines: [...before.lines, ...(from ? [''] : []), ...lines],
				bad: [...before.bad, ...at.map((one) => one + from)],
			};
		},
		{ lines: [], bad: [] },
	);

const inside = (written: Written, first: string, others: string): Written => ({
	...written,
	lines: written.lines.map((text, at) => (text || others.trim() ? (at === 0 ? first : others) + text : '')),
});

const blocks = (leads: boolean) =>
	fc.letrec<{ block: Written; several: Written }>((tie) => ({
		several: fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map(apart),
		block: fc.oneof(
			{ depthSize: 'small', withCrossShrink: true },
			{ arbitrary: paragraph(leads), weight: 6 },
			{ arbitrary: heading(leads), weight: 1 },
			{ arbitrary: refusedBlock, weight: 1 },
			{ arbitrary: tie('several').map((within) => inside(within, '> ', '> ')), weight: 1 },
			{ arbitrary: tie('several').map((within) => inside(within, '- ', '  ')), weight: 1 },
			{ arbitrary: tie('several').map((within) => inside(within, '3. ', '   ')), weight: 1 },
		),
	})).several;

/** A slide's words, with or without the address that their references would lead to. */
const slide = fc.boolean().chain((leads) =>
	fc.tuple(blocks(leads), target).map(([written, to]) => {
		const whole = leads ? apart([written, { lines: [`[ref]: <${to}>`], bad: [0] }]) : written;
		const text = ['<Slide title="A clue" beat="story" minutes={5}>', '', ...whole.lines, '', '</Slide>'].join('\n');
		return { text, lines: [...new Set(whole.bad.map((at) => at + 3))] };
	}),
);

const allowed = ['paragraph', 'heading', 'blockquote', 'list', 'text', 'strong', 'emphasis', 'break', 'picture'];

/** Every value below another under this key. */
function valuesOf(key: string, value: unknown): unknown[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([own, inner]) => [...(own === key ? [inner] : []), ...valuesOf(key, inner)]);
}

const proseIn = (pieces: readonly Piece[]): Prose[] =>
	pieces.flatMap((piece) => (piece.kind === 'prose' ? [piece] : proseIn(piece.children)));

/** What somebody could press, run or load in these words as pages and files show them; nothing where there is none. */
function alive(prose: readonly Prose[]): string[] {
	const html = prose.map((piece) => proseHtml(piece, 2)).join('');
	const shown = html + JSON.stringify(prose.flatMap(linesOf));
	return [
		...valuesOf('type', prose).filter((type) => !allowed.includes(String(type))),
		...(html.match(/<(?!\/?(?:p|h2|blockquote|ul|ol|li|strong|em|br|img)\b)[^>]*>/g) ?? []),
		...(html.match(/<[a-z]+(?! (?:src="\/pictures\/hand\.svg" alt="[^"]*"|start="3"))(?: [^>]*)>/g) ?? []),
		...(shown.match(/evil|script:|:\/\//gi) ?? []),
	].map(String);
}

describe('whatever Markdown a lesson holds', () => {
	it('is refused on its own line, or holds only words and pictures that are known', () => {
		const seen = { taken: 0, refused: 0 };
		fc.assert(
			fc.property(slide, ({ text, lines }) => {
				const { body, mistakes } = readBody(text, 'x.mdx', ['hand.svg']);
				const said = [...new Set(mistakes.map((mistake) => mistake.line))];
				if (inOrder(said) !== inOrder(lines)) throw new Error(`${text}\n${mistakes.map(mistakeText).join('\n')}`);
				const found = alive(proseIn(body));
				if (found.length) throw new Error(found.join('\n'));
				seen[lines.length ? 'refused' : 'taken'] += 1;
			}),
			{ numRuns: 10_000 },
		);
		// Both must come often enough to mean something.
		expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(1000);
	}, 120_000);

	it('would be noticed if it could be pressed', () => {
		const link = { type: 'link', url: 'https://evil.example', children: [{ type: 'text', value: 'x' }] };
		const paragraph = { type: 'paragraph', children: [{ type: 'meaning', word: 'x', id: 'javascript:' }] };
		expect(() => alive([{ kind: 'prose', line: 1, nodes: [link] } as never])).toThrow(/No words hold a node like this/);
		expect(alive([{ kind: 'prose', line: 1, nodes: [paragraph] } as never])).toHaveLength(5);
	});
});

const inOrder = (lines: readonly number[]) => [...lines].sort((a, b) => a - b).join();
