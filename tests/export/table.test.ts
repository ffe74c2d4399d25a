import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/export/table/csv.ts';
import { plainCell } from '../../src/export/table/plain.ts';
import { xlsxOf } from '../../src/export/table/xlsx.ts';

const tricks = [
	'=1+1',
	'+1',
	'-1',
	'@SUM(A1)',
	'\t=1',
	'\r=1',
	'\tplain',
	' =1+1',
	'\u200B=1+1',
	'＝1+1',
	'5 Oak;=1+1',
	'5 Oak;"=1+1"',
	'5 Oak\n=1+1',
	"=cmd|' /C calc'!A0",
];

describe('a cell', () => {
	const bits = fc.constantFrom('=', '+', '-', '@', '＝', ';', '\t', '\r', '\n', ' ', '\uFEFF', '"', "'", '5 Oak', '1');
	const texts = fc.string({ unit: bits, maxLength: 12 });

	it('has no formula at its start, or after anything that may divide cells', () =>
		fc.assert(
			fc.property(texts, (text) => {
				const pieces = plainCell(text).split(/[;\t\r\n]/);
				expect(pieces.filter((piece) => /^[\s\p{Cf}"]*[=+\-@＝]/u.test(piece))).toEqual([]);
			}),
		));

	it('loses nothing but gains apostrophes', () =>
		fc.assert(
			fc.property(texts, (text) => {
				expect(plainCell(text).replaceAll("'", '')).toBe(text.replaceAll("'", ''));
			}),
		));

	it('is not changed twice', () =>
		fc.assert(
			fc.property(texts, (text) => {
				expect(plainCell(plainCell(text))).toBe(plainCell(text));
			}),
		));
});

describe('a CSV file', () => {
	it('begins with the mark by which Excel knows UTF-8, and ends lines as spreadsheets expect', () =>
		expect(csvOf(['Ŵ'], [['a'], ['b']])).toBe('\uFEFFŴ\r\na\r\nb\r\n'));

	it('quotes what would break a row', () =>
		expect(csvOf(['a', 'b'], [['x, y', 'he said “hi”\nand "bye"']])).toContain('"x, y","he said “hi”\nand ""bye"""'));

	it.each(tricks)('makes %j plain text, at the top too', (trick) =>
		expect(csvOf([trick], [[trick]]).match(/'/g)?.length).toBeGreaterThanOrEqual(2),
	);

	it('leaves numbers and ordinary words alone', () =>
		expect(csvOf(['Change (0–10)'], [[-0.4], ['5 Oak; on-site, 3+ lessons']])).toBe(
			'\uFEFFChange (0–10)\r\n-0.4\r\n"5 Oak; on-site, 3+ lessons"\r\n',
		));
});

describe('an Excel file', () => {
	const sheet = {
		name: 'A name that is far too long for Excel to take',
		heads: ['Who', 'How many'],
		rows: [['Ŵ', 3]],
		widths: [20, 10],
	};
	const parts = async (rows = sheet.rows) => {
		const files = unzipSync(
			await xlsxOf([
				{ ...sheet, rows },
				{ ...sheet, name: 'Two' },
			]),
		);
		return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
	};

	it('has its sheets, with names that Excel takes', async () => {
		const { 'xl/workbook.xml': workbook = '' } = await parts();
		expect([...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
			sheet.name.slice(0, 31),
			'Two',
		]);
	});

	it('keeps words as words, numbers as numbers, and heads in sight', async () => {
		const files = await parts();
		expect(Object.values(files).join()).toContain('Ŵ');
		expect(files['xl/worksheets/sheet1.xml']).toMatch(/<c [^>]*r="B2"[^>]*><v>3<\/v>/);
		expect(files['xl/worksheets/sheet1.xml']).toMatch(/state="frozen"/);
	});

	it.each(tricks)('holds nothing for %j that becomes a formula when edited', async (trick) => {
		const texts = Object.values(await parts([[trick, 1]])).flatMap((xml) =>
			[...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) => text),
		);
		expect(texts.some((text) => text.includes("'") || text.includes('&apos;'))).toBe(true);
		expect(texts.filter((text) => /^[\s"]*[=+\-@]/.test(text))).toEqual([]);
	});

	it.each(tricks)('holds no formula for %j', async (trick) => {
		const { 'xl/worksheets/sheet1.xml': xml = '' } = await parts([[trick, 1]]);
		expect(xml).not.toContain('<f>');
		expect(xml).toMatch(/<c [^>]*r="A2"[^>]*t="(s|inlineStr)"/);
	});
});
