import { textOfBytes } from '../characters/text-of-bytes.ts';
import { addClass, type Change, editClass } from './change.ts';
import { cut, labelKey, readSize, readYear, yearOfLabel } from './class-cells.ts';
import { type ColumnName, columnNames, columnOf, type Places, placesOf } from './class-columns.ts';
import { csvRows, type Row } from './csv-rows.ts';
import { most, type SchoolClass } from './programme.ts';
import { isPupilHead } from './pupil-data.ts';
import { pupilProblem } from './pupil-problem.ts';

type Given = Omit<SchoolClass, 'id'>;

/** A class that the file adds, or one of the programme that it changes; `id` is that one's. */
export type ImportedClass =
	| { row: number; is: 'new'; given: Given }
	| { row: number; is: 'changed' | 'same'; id: string; given: Given };

/** What would come of a file, before anything is done. */
export type ImportPreview = {
	classes: ImportedClass[];
	/** Rows that are left out, and why. */
	errors: { row: number; says: string }[];
	/** Which of the file's heads was taken for what. */
	columns: { head: string; as: ColumnName }[];
	/** Heads of which nothing is taken. */
	ignored: string[];
	/** What each column of the file is called, for somebody who chooses among them. */
	choices: string[];
	/** Where each was found or chosen, counted from 0. */
	places: Places;
};

/** Why nothing was read. With `choices`, choosing the right columns may help. */
export type ImportProblem = { problem: string; choices?: string[] };

/** Far more than a list of classes takes; a list of pupils may well be longer. */
export const mostBytes = 250_000;
const mostRows = 3000;
const mostColumns = 200;
const headsWithin = 10;

/**
 * Reads the bytes of any file at all as a list of classes, for a programme that has some already. Never throws.
 *
 * @param chosen the columns that somebody has chosen; the others are guessed from their heads
 */
export function previewClasses(
	bytes: Uint8Array,
	present: readonly SchoolClass[],
	chosen: Places = {},
): ImportPreview | ImportProblem {
	if (bytes.length > mostBytes) return { problem: 'This file is far larger than any list of classes. Choose another.' };
	const start = String.fromCharCode(...bytes.subarray(0, 4));
	if (start.startsWith('PK') || start === '%PDF' || start === 'ÐÏ\u0011à')
		return { problem: 'This is no CSV file. Open it in your spreadsheet, save it as CSV, and choose that file.' };
	const rows = csvRows(textOfBytes(bytes));
	if (!rows)
		return { problem: 'A quotation mark in this file is never closed. Save it as CSV again, and choose that.' };
	if (rows.length === 0)
		return { problem: 'There is nothing to read here. Give a list with a row for each class, saved as CSV.' };
	if (rows.length > mostRows || rows.some(({ cells }) => cells.length > mostColumns))
		return {
			problem: 'This table is far larger than any list of classes. Keep one row for each class, and its columns.',
		};
	return previewRows(rows, present, chosen);
}

/** Adds what is new to a programme and changes what differs, as the preview showed. */
export const importClasses =
	({ classes }: Pick<ImportPreview, 'classes'>): Change =>
	(programme) =>
		classes
			.filter(({ is }) => is !== 'same')
			.reduce(
				(before, one) => (one.is === 'new' ? addClass(one.given) : editClass(one.id, one.given))(before),
				programme,
			);

function previewRows(
	rows: readonly Row[],
	present: readonly SchoolClass[],
	chosen: Places,
): ImportPreview | ImportProblem {
	const at = rows.slice(0, headsWithin).findIndex(isHeads);
	const heads = rows[at]?.cells ?? [];
	// Where no head is known, the first row may be a class.
	const body = rows.slice(at + 1);
	const places = placesOf(heads, chosen);
	const pupils = pupilProblem({ heads, body, places });
	if (pupils) return { problem: `${pupils} Lantern keeps no pupil data. Nothing was read.` };
	const choices = choicesOf(heads, body);
	if (places.label === undefined) return { problem: noLabel, ...(choices.length > 0 && { choices }) };
	if (body.length === 0) return { problem: 'There is no class beneath the heads. Add a row for each class.' };
	const read = body.map((row) => readRow(row, places, present));
	return {
		...sorted(read, present),
		...{ columns: takenOf(heads, places), ignored: ignoredOf(heads, places), choices, places },
	};
}

const noLabel =
	'No column is known to name the classes. Choose the columns here, or put “Class”, “Year”, “Pupils” and “Teacher” above them.';

/** Two heads that are known make a row of heads; one that names classes, or a pupil's data, does alone. */
const isHeads = ({ cells }: Row) =>
	cells.some((cell) => columnOf(cell) === 'label' || isPupilHead(cell)) || cells.filter(columnOf).length > 1;

const takenOf = (heads: readonly string[], places: Places) =>
	(Object.keys(columnNames) as ColumnName[]).flatMap((as) => {
		const head = heads[places[as] ?? -1];
		return head === undefined ? [] : [{ head, as }];
	});

const ignoredOf = (heads: readonly string[], places: Places) =>
	heads.filter((head, place) => head !== '' && !Object.values(places).includes(place));

/** A column without a head is known by its number and its first cell. */
function choicesOf(heads: readonly string[], body: readonly Row[]): string[] {
	const width = Math.max(0, ...[heads, ...body.map(({ cells }) => cells)].map(({ length }) => length));
	return Array.from({ length: width }, (_, at) => {
		const first = body.map(({ cells }) => cells[at]).find(Boolean);
		return heads[at] ? cut(heads[at]) : `Column ${at + 1}${first ? ` (“${cut(first)}” …)` : ''}`;
	});
}

type ReadRow = { row: number; says: string } | { row: number; known?: SchoolClass; given: Given };

function readRow({ row, cells }: Row, places: Places, present: readonly SchoolClass[]): ReadRow {
	const cell = (name: ColumnName) => cells[places[name] ?? -1] ?? '';
	const label = cell('label');
	if (label === '') return { row, says: 'The class has no label. Write what the school calls it.' };
	if (label.length > 40) return { row, says: `“${cut(label)}” is longer than 40 letters. Shorten it.` };
	if (cell('teacher').length > 60)
		return { row, says: `“${cut(cell('teacher'))}” is longer than 60 letters. Shorten it.` };
	const known = present.find((one) => labelKey(one.label) === labelKey(label));
	const size = cell('size') === '' ? { value: known?.size } : readSize(cell('size'));
	if ('says' in size) return { row, says: size.says };
	const year =
		cell('yearGroup') === '' ? { value: known?.yearGroup ?? yearOfLabel(label) } : readYear(cell('yearGroup'));
	if ('says' in year) return { row, says: year.says };
	if (!year.value) return { row, says: `Nothing says in which year “${label}” is. Write it in a column “Year”.` };
	const sized = size.value === undefined ? {} : { size: size.value };
	const given = {
		label: known?.label ?? label,
		yearGroup: year.value,
		teacher: cell('teacher') || known?.teacher || '',
	};
	return { row, given: { ...given, ...sized }, ...(known && { known }) };
}

/** Puts rows to what they do. A class comes once, and a programme takes only so many. */
function sorted(read: readonly ReadRow[], present: readonly SchoolClass[]): Pick<ImportPreview, 'classes' | 'errors'> {
	const classes: ImportedClass[] = [];
	const errors: ImportPreview['errors'] = [];
	for (const one of read) {
		const fault = 'says' in one ? one.says : faultAmong(one, classes, present);
		if (fault || 'says' in one) errors.push({ row: one.row, says: fault ?? '' });
		else classes.push(imported(one));
	}
	return { classes, errors };
}

type Sound = Exclude<ReadRow, { says: string }>;

function faultAmong({ given, known }: Sound, before: readonly ImportedClass[], present: readonly SchoolClass[]) {
	const twin = before.find((one) => labelKey(one.given.label) === labelKey(given.label));
	if (twin) return `“${given.label}” stands in row ${twin.row} already. Keep one of the two.`;
	const full = present.length + before.filter(({ is }) => is === 'new').length >= most.classes;
	return full && !known ? `A programme holds ${most.classes} classes, and this is one more.` : undefined;
}

function imported({ row, given, known }: Sound): ImportedClass {
	if (!known) return { row, is: 'new', given };
	const same = known.yearGroup === given.yearGroup && known.size === given.size && known.teacher === given.teacher;
	return { row, is: same ? 'same' : 'changed', id: known.id, given };
}
