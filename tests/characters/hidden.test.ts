import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	codeName,
	hiddenIn,
	hiddenName,
	looksEmpty,
	withHiddenShown,
	withoutHidden,
} from '../../src/characters/hidden.ts';

/** Said apart from the code, as ranges. [from, to, what it is called] */
const never: [number, number, RegExp][] = [
	[0x00, 0x08, /null|backspace|control/],
	[0x0b, 0x0b, /vertical tab, Word’s line break/],
	[0x0c, 0x0c, /form feed/],
	[0x0e, 0x1f, /control|escape/],
	[0x7f, 0x9f, /delete|next line|control/],
	[0xad, 0xad, /soft hyphen/],
	[0x34f, 0x34f, /grapheme joiner/],
	[0x61c, 0x61c, /Arabic letter mark/],
	[0x115f, 0x1160, /Hangul filler/],
	[0x180b, 0x180f, /variation selector|shape|Mongolian/],
	[0x200b, 0x200b, /zero width space/],
	[0x200e, 0x200f, /mark/],
	[0x2028, 0x2029, /separator/],
	[0x202a, 0x202e, /embedding|override|pop/],
	[0x2060, 0x2064, /word joiner|shape/],
	[0x2066, 0x206f, /isolate|shape/],
	[0x2800, 0x2800, /Braille/],
	[0x3164, 0x3164, /Hangul filler/],
	[0xd800, 0xdfff, /half a character/],
	[0xe000, 0xf8ff, /private/],
	[0xfdd0, 0xfdef, /no character/],
	[0xfe00, 0xfe0d, /variation selector/],
	[0xfeff, 0xfeff, /byte order mark/],
	[0xffa0, 0xffa0, /Hangul filler/],
	[0xfff9, 0xfffb, /interlinear/],
	[0xfffc, 0xfffd, /replacement/],
	[0xfffe, 0xffff, /no character/],
	[0xe0001, 0xe0001, /tag/],
	[0xe0020, 0xe007f, /tag/],
	[0xe0100, 0xe01ef, /variation selector/],
	[0xf0000, 0xf0010, /private/],
	[0x1fffe, 0x1ffff, /no character/],
	[0x10fffe, 0x10ffff, /no character/],
];

const wanted = [
	...[
		'Tell Mr Okoro.\nNow.\tThen',
		'one\r\ntwo',
		'é ŵ ŷ ñ ç ł',
		'Ω Ж א ب ह 한 あ 中',
		'£3 – “quoted” … ½ ²',
		'a\u00a0b\u202fc\u3000d',
	],
	...['❤️ ☎︎ 1️⃣ #️⃣', '👩🏽‍💻 👨‍👩‍👧 🏳️‍🌈 🏴‍☠️ 🧑‍⚕️ 👁️‍🗨️', '🇬🇧', '🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}'],
	...['می\u200cخواهم', 'क्\u200dष', 'Zalgo: e\u0301\u0302'],
];
const unwanted = [
	'a\u200cb',
	'a\u200db',
	'❤\u200d a',
	'\u200d👩',
	'a\ufe0fb',
	'one\rtwo',
	'🏴\u{E0061}\u{E0062}\u{E007F}',
	'👩‍',
];

const isNever = (code: number) => never.some(([from, to]) => code >= from && code <= to);
const texts = fc.string({
	unit: fc.oneof(
		fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
		fc.constantFrom(...never.flatMap(([from, to]) => [String.fromCodePoint(from), String.fromCodePoint(to)])),
		fc.constantFrom(
			'a',
			' ',
			'\n',
			'\r',
			'\t',
			'👩',
			'❤',
			'\u200d',
			'\ufe0f',
			'1',
			'ب',
			'क',
			'\u200c',
			'\ud83d',
			'\udc69',
		),
	),
	maxLength: 12,
});

describe('a character that nobody can see', () => {
	it.each(never)('%i to %i is found, and has a name', (from, to, name) => {
		for (let code = from; code <= to; code++) {
			const text = `a${String.fromCodePoint(code)}b`;
			expect(hiddenIn(text)).toEqual([{ at: 1, code }]);
			expect(hiddenName(code)).toMatch(name);
			expect(withHiddenShown(text)).toBe(`a[${codeName(code)}]b`);
		}
	});

	it.each(wanted)('is left where it belongs: %j', (text) => {
		expect(hiddenIn(text)).toEqual([]);
		expect(withoutHidden(text)).toBe(text);
	});

	it.each(unwanted)('is found where it does nothing: %j', (text) => {
		expect(hiddenIn(text).length).toBeGreaterThan(0);
	});

	it('is found wherever it stands, and is gone from a text without them', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const found = hiddenIn(text);
				for (const { at, code } of found) if (text.codePointAt(at) !== code) throw new Error(`Not at ${at}.`);
				let at = 0;
				for (const character of text) {
					const code = character.codePointAt(0) ?? 0;
					// Tags and selectors belong to some flags and emoji.
					if (isNever(code) && code < 0xe0000 && !found.some((one) => one.at === at)) throw new Error(codeName(code));
					at += character.length;
				}
				const clean = withoutHidden(text);
				if (hiddenIn(clean).length || withoutHidden(clean) !== clean) throw new Error(clean);
				if (clean.split('\n').length !== text.split('\n').length) throw new Error('A line is gone.');
			}),
			{ numRuns: 10_000 },
		);
	});

	it.each([
		['', false],
		['a', false],
		['—', false],
		['☀', false],
		[' ', true],
		['\u200b', true],
		['\u00a0\u3000', true],
		['\u2800\ufe0f', true],
		['\u3164', true],
	])('makes a text look empty when nothing else is there: %j %s', (text, empty) => {
		expect(looksEmpty(text)).toBe(empty);
	});
});
