import type { PaperBlock } from '../../export/paper/paper.ts';
import type { EvidenceTable } from '../../programme/evidence-table.ts';
import { cellText } from './cell-text.ts';

/** A column on paper, made from one or more columns of a table. Widths are shares. */
export type Column = {
	head: string;
	wide: number;
	from: readonly string[];
	/** From the cells of those columns, as people read them. */
	says: (...cells: string[]) => string;
};

export const column = (
	head: string,
	wide: number,
	from: readonly string[] = [head],
	says: Column['says'] = (cell = '') => cell,
): Column => ({ head, wide, from, says });

/**
 * A table for paper, with fewer and wider columns; or several, each under a heading.
 *
 * @param by the heads of columns whose words become headings
 */
export function paperTables(
	table: EvidenceTable | undefined,
	columns: readonly Column[],
	by: readonly string[] = [],
): PaperBlock[] {
	if (!table || table.rows.length === 0) return [{ kind: 'paragraph', text: 'There is nothing to list.' }];
	// A column may have been left out of the report.
	const own = columns.filter(({ from }) => from.every((head) => table.heads.includes(head)));
	const cell = (row: Row, head: string) => cellText(row[table.heads.indexOf(head)] ?? '');
	const draw = (rows: readonly Row[]): PaperBlock => ({
		kind: 'table',
		head: own.map(({ head }) => head),
		rows: rows.map((row) => own.map(({ from, says }) => says(...from.map((head) => cell(row, head))))),
		widths: own.map(({ wide }) => wide),
	});
	const group = (row: Row) => joined(...by.map((head) => cell(row, head)));
	return [...new Set(table.rows.map(group))].flatMap((text): PaperBlock[] => {
		const drawn = draw(table.rows.filter((row) => group(row) === text));
		return text ? [{ kind: 'heading', level: 3, text }, drawn] : [drawn];
	});
}

/** "Locks and keys: Who can help?", "Made by AI? Who can help?" */
export const joined = (...texts: string[]): string =>
	texts.reduce((before, text) => `${before}${/^$|[.?!]$/.test(before) ? ' ' : ': '}${text}`, '').trim();

type Row = EvidenceTable['rows'][number];
