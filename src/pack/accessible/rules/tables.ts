import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib';
import { type Tag, tagsIn } from '../../reading/tags.ts';
import type { Rule } from '../subject.ts';

const sections = new Set(['THead', 'TBody', 'TFoot']);

/** A table has header cells, and rows that are equally long. @see ISO 14289-1, 7.5 */
export const tables: Rule = ({ tags }) =>
	tags
		.filter((tag) => tag.role === 'Table')
		.flatMap((table, i) => faults(table).map((fault) => `Table ${i + 1} ${fault}.`));

function faults(table: Tag): string[] {
	const rows = rowsOf(table);
	const cells = rows.flatMap(tagsIn);
	const strangers = [...tagsIn(table).filter((tag) => !isRowOrCaption(tag)), ...cells.filter((tag) => !isCell(tag))];
	return [
		...(cells.some((cell) => cell.role === 'TH') ? [] : ['has no header cell']),
		...(new Set(widths(rows)).size > 1 ? ['has rows that are not equally long (is a cell empty?)'] : []),
		...new Set(strangers.map((tag) => `holds a ${tag.role} where it may not`)),
	];
}

function rowsOf(table: Tag): Tag[] {
	return tagsIn(table).flatMap((tag) => (sections.has(tag.role) ? tagsIn(tag) : tag.role === 'TR' ? [tag] : []));
}

/** A cell that reaches down takes its place in the rows below, too. */
function widths(rows: readonly Tag[]): number[] {
	const lengths = rows.map(() => 0);
	rows.forEach((row, i) => {
		for (const cell of tagsIn(row).filter(isCell))
			for (let down = 0; down < span(cell, 'RowSpan') && i + down < rows.length; down++)
				lengths[i + down] = (lengths[i + down] ?? 0) + span(cell, 'ColSpan');
	});
	return lengths;
}

function span(cell: Tag, key: string): number {
	const attributes = cell.dict.lookup(PDFName.of('A'));
	const all = attributes instanceof PDFArray ? attributes.asArray().map((_, i) => attributes.lookup(i)) : [attributes];
	const numbers = all.map((one) => (one instanceof PDFDict ? one.lookupMaybe(PDFName.of(key), PDFNumber) : undefined));
	return numbers.find((number) => number !== undefined)?.asNumber() ?? 1;
}

function isCell(tag: Tag): boolean {
	return tag.role === 'TH' || tag.role === 'TD';
}

function isRowOrCaption(tag: Tag): boolean {
	return sections.has(tag.role) || tag.role === 'TR' || tag.role === 'Caption';
}
