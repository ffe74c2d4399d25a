import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/export/table/csv.ts';
import { xlsxOf } from '../../src/export/table/xlsx.ts';

const tricks = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'];

describe('a CSV file', () => {
	it('begins with the mark by which Excel knows UTF-8, and ends lines as spreadsheets expect', () =>
		expect(csvOf(['Ŵ'], [['a'], ['b']])).toBe('\uFEFFŴ\r\na\r\nb\r\n'));

	it('quotes what would break a row', () =>
		expect(csvOf(['a', 'b'], [['x, y', 'he said “hi”\nand "bye"']])).toContain('"x, y","he said “hi”\nand ""bye"""'));

	it.each(tricks)('makes %j plain text', (trick) => expect(csvOf(['a'], [[trick]])).toContain(`'${trick}`));
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

	it.each(tricks)('holds no formula for %j', async (trick) => {
		const { 'xl/worksheets/sheet1.xml': xml = '' } = await parts([[trick, 1]]);
		expect(xml).not.toContain('<f>');
		expect(xml).toMatch(/<c [^>]*r="A2"[^>]*t="(s|inlineStr)"/);
	});
});
