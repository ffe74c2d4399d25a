import { describe, expect, it } from 'vitest';
import { printsFor, usualPrints } from '../../scripts/packs/choose.ts';
import { describePrint, marksOf, nameOfPrint, type Print, wholePack } from '../../src/pack/prints.ts';
import { description } from './a-tagged-pdf.ts';

const largeSheets: Print = { part: 'worksheets', edition: 'large-print', paper: 'letter' };

describe('a print', () => {
	it.each<[Print, string]>([
		[wholePack, ''],
		[{ ...wholePack, part: 'slides' }, '-slides'],
		[{ ...wholePack, edition: 'low-ink' }, '-low-ink'],
		[{ ...wholePack, part: 'cards', nation: 'scotland' }, '-cards-scotland'],
		[largeSheets, '-worksheets-large-print-letter'],
	])('of %j is called by what is unusual in it', (print, name) => {
		expect(nameOfPrint(print)).toBe(name);
	});

	it.each<[Print, Record<string, string>]>([
		[wholePack, {}],
		[
			{ ...wholePack, part: 'handouts-3' },
			{ parts: 'slides', handouts: '3' },
		],
		[{ ...wholePack, part: 'worksheets-answers' }, { parts: 'sheets answers' }],
		[largeSheets, { parts: 'sheets', edition: 'large-print', paper: 'letter' }],
		[{ ...wholePack, nation: 'wales' }, { nation: 'wales' }],
	])('of %j tells the page what to show', (print, marks) => {
		expect(marksOf(print)).toEqual(marks);
	});

	it.each<[Print, string, string]>([
		[wholePack, 'Ŵy & <wool>', 'Cover '],
		[{ ...wholePack, edition: 'low-ink' }, 'Ŵy & <wool>, low ink', 'Cover '],
		[{ ...wholePack, part: 'slides' }, 'Ŵy: slides', 'Slide '],
		[largeSheets, 'Ŵy: worksheets, large print', 'Sheet '],
		[{ ...wholePack, nation: 'northern-ireland' }, 'Ŵy & <wool>, for Northern Ireland', 'Cover '],
	])('of %j says what it is', (print, title, prefix) => {
		expect(describePrint(description, print)).toMatchObject({ title, labels: [{ prefix }] });
	});
});

describe('what somebody asks for', () => {
	it('is the slides and each nation’s pack when nothing is said', () => {
		expect(printsFor({})).toBe(usualPrints);
		expect(usualPrints.map(nameOfPrint)).toEqual(['', '-slides', '-wales', '-scotland', '-northern-ireland']);
	});

	it('is otherwise as in the whole pack', () => {
		expect(printsFor({ paper: 'letter' })).toEqual([{ ...wholePack, paper: 'letter' }]);
	});

	it('is the pack and its slides for a nation when only that is said', () => {
		expect(printsFor({ nation: 'wales' }).map(nameOfPrint)).toEqual(['-wales', '-slides-wales']);
		expect(printsFor({ nation: 'england' }).map(nameOfPrint)).toEqual(['', '-slides']);
	});

	it.each([
		[{ part: 'worksheet' }, 'There is no part “worksheet”.', /^Did you mean "worksheets"\? Known: pack, slides, /],
		[{ edition: 'large' }, 'There is no edition “large”.', /Known: standard, large-print, low-ink\.$/],
		[{ nation: 'scotlnd' }, 'There is no nation “scotlnd”.', /^Did you mean "scotland"/],
		[{ paper: 'A4' }, 'There is no paper “A4”.', /^Did you mean "a4"\?/],
		[{ part: 'toString' }, 'There is no part “toString”.', /Known: /],
		[{ part: 'handouts-6', edition: 'large-print' }, 'Handouts cannot be in large print', /--part slides$/],
	])('is refused kindly when it is %j', (asked, message, hint) => {
		const attempt = () => printsFor(asked);
		expect(attempt).toThrow(message);
		expect(attempt).toThrow(expect.objectContaining({ hint: expect.stringMatching(hint) }));
	});
});
