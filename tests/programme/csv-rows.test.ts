import { afterEach, describe, expect, it, vi } from 'vitest';
import { csvRows } from '../../src/programme/csv-rows.ts';

afterEach(() => void vi.restoreAllMocks());

describe('a list of 250,000 lines without a word', () => {
	it.each([
		['', 'between its rows'],
		[',,', 'of cells, as spreadsheets write them'],
	])('costs nothing for a line %j (%s)', (line) => {
		const tidied = vi.spyOn(String.prototype, 'normalize');
		const rows = csvRows(`Class,Year,Size\n${`${line}\n`.repeat(250_000)}5 Oak,5,28\n${`${line}\n`.repeat(10)}`);
		expect(rows).toEqual([
			{ row: 1, cells: ['Class', 'Year', 'Size'] },
			{ row: 250_002, cells: ['5 Oak', '5', '28'] },
		]);
		// Once for each cell that has words.
		expect(tidied).toHaveBeenCalledTimes(6);
	});
});
