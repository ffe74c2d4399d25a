import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAdults, type SchoolAdult, writeAdults } from '../../../src/yours/adults.ts';
import { faultOf } from '../../../src/yours/link/fault.ts';
import { labelFault } from '../../../src/yours/link/label.ts';
import { longestCode } from '../../../src/yours/link-letters.ts';
import { withCheck } from '../../help/with-check.ts';

const many = { numRuns: 10_000 };
/** By an adult, and by a class's label. */
function refuses(words: string) {
	expect(faultOf([words]), words).toBeDefined();
	expect(labelFault(words), words).toBeDefined();
}

/** One digit in many disguises: ASCII, full-width, Arabic, Devanagari, circled, mathematical, superscript. */
const digit = fc
	.tuple(fc.nat(9), fc.constantFrom(0x30, 0xff10, 0x660, 0x6f0, 0x966, 0x1d7ce, 0x1d7f6))
	.map(([value, zero]) => String.fromCodePoint(zero + value));
const numeral = fc.oneof(digit, fc.constantFrom(...'①②③④⑤⑥⑦⑧⑨⓪¹²³½Ⅷ㊈'));
const invisible = fc.constantFrom('', '\u200b', '\u00ad', '\u2060', '\u200d', '\ufeff', '\u202e', '\u034f');
const between = fc.oneof(invisible, fc.constantFrom(' ', '/', '_', '-', '.', '–', ' and ', 'x'));

/** A word with invisible characters between its letters, in capitals or not, or in full-width or mathematical letters. */
const disguised = (word: string) =>
	fc
		.tuple(
			fc.array(invisible, { minLength: word.length, maxLength: word.length }),
			fc.constantFrom(
				(letter: string) => letter,
				(letter: string) => letter.toUpperCase(),
				(letter: string) => letter.replace(/[!-~]/, (one) => String.fromCodePoint(one.charCodeAt(0) + 0xfee0)),
				(letter: string) => letter.replace(/[a-z]/, (one) => String.fromCodePoint(0x1d41a + one.charCodeAt(0) - 97)),
			),
		)
		.map(([gaps, drawn]) => [...word].map((letter, at) => drawn(letter) + (gaps[at] ?? '')).join(''));
const around = fc.constantFrom('', 'Ms Lee ', 'Room 2 ', 'Sam, ');

const outside = [
	...[
		'discord.gg/abcd',
		'bit.ly/x',
		'evil.app',
		'creep@example.com',
		'name_99',
		'@sam',
		'sam#1234',
		'https://a.b',
		'//x.y',
	],
	...['snapchat', 'insta', 'whatsapp', 'discord', 'telegram', 'tiktok', 'roblox', 'snap', 'kik', 'facebook', 'xbox'],
	...['call me', 'text me', 'ring', 'add', 'follow', 'message', 'phone', 'dm', 'email', 'contact me'],
];

const titles = ['Ms', 'Mrs.', 'Mr', 'Dr.', 'Miss', 'Mx', ''];
const names = [
	'O’Neill-Jones',
	"O'Brien",
	'Ní Bhriain',
	'Nguyễn',
	'Okafor',
	'Öztürk',
	'Иванова',
	'王小明',
	'عائشة',
	'Li',
	'Call',
];
const roles = [
	'Head of Year 8',
	'Designated safeguarding lead',
	'Deputy head',
	'Form tutor, 7B',
	'School nurse',
	'Cydlynydd',
	'',
];
const places = ['Room 12', 'Student Support, Block B', 'Year 5 (mornings)', 'The library', ''];
const ordinary = fc
	.tuple(
		fc
			.tuple(fc.constantFrom(...titles), fc.constantFrom(...names))
			.filter(([title, name]) => name !== 'Call' || title.startsWith('M')),
		fc.constantFrom(...roles),
		fc.constantFrom(...places),
	)
	.map(([words, role, where]): SchoolAdult => ({ name: words.join(' ').trim(), role, where }));

describe('words in a link', () => {
	it('hold no five numerals, of any script, whatever stands between', () => {
		const five = fc.array(fc.tuple(numeral, between), { minLength: 5, maxLength: 12 });
		fc.assert(
			fc.property(around, five, (before, pairs) => refuses(before + pairs.flat().join(''))),
			many,
		);
	});

	it('name no address, handle, app, and ask nobody to call, in any disguise', () => {
		const word = fc.constantFrom(...outside).chain(disguised);
		fc.assert(
			fc.property(around, word, (before, hostile) => refuses(before + hostile)),
			many,
		);
	});

	it('name none of those in a label either, with an everyday sign or a picture inside or beside', () => {
		const sign = fc.constantFrom('!', ':', '?', '🦉', '★', ' + ', ' * ', '“', '”', '!!', ': ', '🌈 ', '');
		const broken = fc
			.tuple(fc.constantFrom(...outside.filter((word) => !/\s/.test(word))), fc.nat(), sign, sign, sign)
			.map(([word, at, before, inside, behind]) => {
				const cut = at % word.length;
				return before + word.slice(0, cut) + (cut > 0 ? inside.trim() : '') + word.slice(cut) + behind;
			});
		fc.assert(
			fc.property(around, broken, (before, hostile) => {
				expect(labelFault(before + hostile), before + hostile).toBeDefined();
			}),
			many,
		);
	});

	it.each(outside)('are refused: %s', refuses);
	it.each([
		'ｃｒｅｅｐ＠ｅｘａｍｐｌｅ．ｃｏｍ',
		'insta: name_99',
		'0\u200b7\u200b7\u200b0\u200b0',
		'oh seven seven double zero nine',
		's n a p chat',
		'ѕnарсhаt',
		'Cal! me',
		'te! 4',
		'O77 OO9',
		'ⅠⅡⅢⅣⅤ',
		'5🦉6🦉7🦉8🦉9',
		'🆂🅽🅰🅿',
		'🇸🇳🇦🇵',
		'Sam 👻 sam',
		'📞 Sam',
		'1️⃣2️⃣3️⃣4️⃣5️⃣',
		'Sam: 07700',
		'call: me',
		'insta: sam',
		'sam_9',
		'#owls',
		'@owls',
		'owls.club',
		'oak/elm',
	])('are refused: %s', refuses);

	it('may be those of ordinary adults, who come back as they went', () => {
		fc.assert(
			fc.property(ordinary, (adult) => {
				expect(faultOf([adult.name, adult.role, adult.where]), JSON.stringify(adult)).toBeUndefined();
				const [back] = readAdults(writeAdults([adult])) ?? [];
				expect(back?.role).toBe(adult.role);
			}),
			many,
		);
	});

	it.each(['Mr Franco, 1204', 'Ms Kristen, 1204'])('may be a name and a room: %s', (words) => {
		expect(faultOf([words])).toBeUndefined();
	});

	it('show nothing but letters, a few numerals and plain signs when they are taken', () => {
		const text = fc.string({ unit: 'binary', maxLength: 30 });
		fc.assert(
			fc.property(text, text, (name, role) => {
				for (const adult of readAdults(writeAdults([{ name, role, where: '' }])) ?? [])
					expect(`${adult.name} ${adult.role}`).toMatch(/^[\p{L}\p{M}\p{Nd} .,،、()&/'’‘‐־–—-]*$/u);
			}),
			many,
		);
	});
});

describe('the letters of a link', () => {
	it('never throw, whatever they are, and however many', () => {
		const endless = fc.integer({ min: 0, max: 400_000 }).map((length) => 'A'.repeat(length - (length % 4)));
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{0,80}$/), endless), (letters) => {
				expect([undefined, expect.any(Array)]).toContainEqual(readAdults(letters));
			}),
			many,
		);
	});

	it.each([longestCode + 1, 200_000])('are refused when there are %i', (length) => {
		expect(readAdults('A'.repeat(length))).toBeUndefined();
	});

	it('show none of its adults when one of them is refused', () => {
		const code = Buffer.from('Ms Ahmed\t\t\nSam\t\tdiscord.gg/abcd').toString('base64url');
		const whole = Buffer.from('Ms Ahmed\t\t\nSam\t\tRoom 2').toString('base64url');
		expect(readAdults(withCheck(whole))).toHaveLength(2);
		expect(readAdults(withCheck(code))).toBeUndefined();
	});
});
