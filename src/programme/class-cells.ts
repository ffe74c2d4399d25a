import { most, type YearGroup, yearGroups } from './programme.ts';

/** A cell's value, or why it has none: what was wrong and what to write. */
export type Read<T> = { value: T } | { says: string };

/** "Year 5", "Y5", "05", "Reception". */
export function readYear(cell: string): Read<YearGroup> {
	const bare = cell.toLowerCase().replaceAll(/[\s.]/g, '');
	if (/^(r|yr|rec|reception|yearr|0+|fs2|f2)$/.test(bare)) return { value: 'R' };
	const number = /^(?:year|yr|y)?0?(\d{1,2})$/.exec(bare)?.[1];
	const known = yearGroups.find((year) => year === number);
	return known ? { value: known } : { says: `“${cut(cell)}” is no year group. Write R, or a number from 1 to 13.` };
}

/** The year that a label begins with: "5 Oak", "Y7B", "10X1", "Reception Ash". A class of mixed years says none. */
export function yearOfLabel(label: string): YearGroup | undefined {
	if (/^(r|rec|reception)\b/i.test(label)) return 'R';
	const number = /^(?:year|yr|y)?\s*0?(\d{1,2})(?!\s*[\d/&+-])/i.exec(label)?.[1];
	return yearGroups.find((year) => year === number);
}

export function readSize(cell: string): Read<number> {
	const size = /^\d{1,3}$/.test(cell) ? Number(cell) : 0;
	if (size >= 1 && size <= most.size) return { value: size };
	return { says: `“${cut(cell)}” is no number of pupils. Write a number from 1 to ${most.size}, or leave it empty.` };
}

/** Enough of a cell, or of what a message says of one, for somebody to find it. */
export const cut = (cell: string, most = 30) => (cell.length > most ? `${cell.slice(0, most - 1)}…` : cell);

/** Labels that differ only in their case or spaces are one class. */
export const labelKey = (label: string) => label.toLowerCase().replaceAll(/\s/g, '');
