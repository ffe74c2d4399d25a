import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wantedFrom } from '../../src/catalogue/filter.ts';
import { codedBeats, placeCode, readPlaceCode, tidyCode } from '../../src/lesson/place-code.ts';
import { crc32 } from '../../src/pack/crc32.ts';
import { inCut, slideFromHash } from '../../src/parts/deck-place.ts';
import { readFragment, writeFragment } from '../../src/parts/fragment.ts';
import { nationIn, nationOut } from '../../src/parts/look/nation-address.ts';
import { asShown, readAssignment, writeAssignment } from '../../src/programme/assignment.ts';
import { wishFrom } from '../../src/sheets/print-wish.ts';
import { adultFault, mostAdults, readAdults } from '../../src/yours/adults.ts';
import { longestCode, toLetters } from '../../src/yours/link-letters.ts';
import { anyText, often } from '../help/any-junk.ts';

const piece = fc.constantFrom(
	'&',
	'&',
	'=',
	'#',
	'?',
	'%',
	'%26',
	'%3D',
	'%23',
	'%25',
	'%E0%A',
	'%FF',
	'%ED%A0%80',
	'+',
	' ',
	'at',
	'notice',
	'view=',
	'adults=',
	'nation=',
	'nation=wales',
	'place=',
	'0C0G-8M4R',
	'cut=10',
	'lesson=',
	'3',
	'-1',
	'1e3',
	'é',
	'😀',
);
const pieces = fc.array(fc.oneof({ weight: 5, arbitrary: piece }, { weight: 1, arbitrary: anyText }), {
	maxLength: 12,
});
/** Whatever may stand behind the # or the ? of an address. */
const anyEnd = pieces.map((some) => some.join(''));

describe('what anybody writes behind the # or ? of an address', () => {
	it('is read, and written so that it is read as the same again', () =>
		fc.assert(
			fc.property(anyEnd, (end) => {
				const read = readFragment(`#${end}`);
				expect(read.at).not.toContain('\uFFFD');
				expect(read.at.length).toBeLessThanOrEqual(longestCode);
				expect(readFragment(writeFragment(read))).toEqual(read);
			}),
			often,
		));

	it('opens one slide that is there', () =>
		fc.assert(
			fc.property(anyEnd, fc.integer({ min: 1, max: 40 }), (end, count) => {
				const slides = Array.from({ length: count }, (_, at) => at);
				const cut = inCut(slides, `?${end}`, '[{"minutes":10,"slides":[1]}]').length;
				expect([slides.includes(slideFromHash(`#${end}`, count)), cut === 1 || cut === count]).toEqual([true, true]);
			}),
			often,
		));

	it('names one nation or none in a page’s address', () =>
		fc.assert(
			fc.property(anyEnd, anyEnd, fc.constantFrom('england', 'wales'), (search, hash, nation) => {
				const address = nationIn(`https://lantern.example/help/?${search}#${hash}`, nation);
				expect(new URL(address).searchParams.getAll('nation')).toEqual(nation === 'wales' ? ['wales'] : []);
				expect(new URL(nationOut(address)).pathname).toBe('/help/');
			}),
			often,
		));

	it('asks for lessons and sheets, or for nothing', () =>
		fc.assert(
			fc.property(anyEnd, (end) => {
				expect(wantedFrom(`?${end}`)).toBeTypeOf('object');
				expect(wishFrom(`?${end}`)).toBeTypeOf('object');
			}),
			often,
		));
});

describe('letters that whoever forged them has checked too', () => {
	const cell = fc.oneof(
		{
			weight: 4,
			arbitrary: fc.constantFrom('Ms Ahmed', 'Room 12', 'uks2-01', '2026-11-30', '0', 'wales', '07700 900123', '1', ''),
		},
		{ weight: 1, arbitrary: anyText },
	);
	const cells = (separator: string, most: number) =>
		fc.array(cell, { maxLength: most }).map((some) => some.join(separator));

	it('give adults of a school, or none', () =>
		fc.assert(
			fc.property(fc.array(cells('\t', 4), { maxLength: 7 }), (lines) => {
				const adults = readAdults(checked(toLetters(new TextEncoder().encode(lines.join('\n')))));
				expect(adults?.length ?? 0).toBeLessThanOrEqual(mostAdults);
				expect(adults?.map(adultFault).filter(Boolean) ?? []).toEqual([]);
			}),
			often,
		));

	it('give a class lessons, or are said to be mangled', () =>
		fc.assert(
			fc.property(fc.oneof(cells('\t', 10), sound(cell)), (words) => {
				const said = new TextEncoder().encode(`1${words}`);
				const whole = new Uint8Array(4 + said.length);
				new DataView(whole.buffer).setUint32(0, crc32(said));
				whole.set(said, 4);
				const read = readAssignment(toLetters(whole));
				if (typeof read === 'string') return;
				expect(asShown(read)).toEqual(read);
				expect(readAssignment(writeAssignment(read))).toEqual(read);
			}),
			often,
		));

	it('lead to a place in a lesson, or nowhere', () => {
		const letter = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ', 'o', 'I', 'L', ' ', '-');
		const typed = fc.oneof(
			fc.array(letter, { minLength: 7, maxLength: 9 }).map((some) => some.join('')),
			anyText,
		);
		fc.assert(
			fc.property(typed, (code) => {
				const place = readPlaceCode(code);
				if (!place) return;
				expect(codedBeats).toContain(place.beat);
				expect(place.lesson).toMatch(/^[a-z]+\d-\d{2,3}$/);
				expect(tidyCode(placeCode(place))).toBe(tidyCode(code));
			}),
			often,
		);
	});
});

/** Eight cells as a class's link has them, one of them anything. */
const sound = (cell: fc.Arbitrary<string>) =>
	fc
		.tuple(fc.nat(7), cell)
		.map(([at, other]) =>
			['uks2-01 02', '5 Oak', '2026-11-30', '2026-12-18', '0', 'wales', 'Hill View', ''].with(at, other).join('\t'),
		);

/** With the four letters before them that check the rest. */
function checked(code: string): string {
	const mixed = [...code].reduce((sum, one) => Math.imul(sum ^ one.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);
	return `${(mixed % 36 ** 4).toString(36).padStart(4, '0')}${code}`;
}
