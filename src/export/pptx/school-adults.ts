import { PackError } from '../../pack/error.ts';
import type { School } from '../../pack/school.ts';
import { say } from '../text.ts';
import { escaped } from '../zip.ts';
import { heightOf } from './measure.ts';
import { rowForAdults } from './school-places.ts';

type Adults = School['adults'];

const full = ({ name, role, where }: Adults[number]) => `${name} (${role}), ${where}`;
const short = ({ name, where }: Adults[number]) => `${name}, ${where}`;
const bare = ({ name }: Adults[number]) => name;

/** Ways to name the adults, the fullest first: one below the other, else one after the other. */
const ways: readonly ((adults: Adults) => string[])[] = [full, short, bare].flatMap((name) => [
	(adults: Adults) => adults.map(name),
	(adults: Adults) => [adults.map(name).join(' · ')],
]);

/** In points: read from the middle of a room; the names alone may be as small as the last. */
const smallest = 16;
const floors = [14, 12];

/** Of a cell, on both sides and at both ends, in points, as the table was drawn. */
const padding = { side: 16, end: 8 };
/** @returns what PowerPoint's units are in points */
export const pointsIn = (emu: string | undefined) => Number(emu ?? 0) / 12_700;

/** @returns in points; a table's frame does not say, its rows do */
export const tableHeight = (table: string) =>
	[...table.matchAll(/<a:tr h="(\d+)"/g)].reduce((sum, [, emu]) => sum + pointsIn(emu), 0);

/**
 * Names a school's own adults in a table of who can help, as large as the row and the room below the table allow.
 * @param table as it stands on the slide
 * @param room below the table that nothing else needs, in points
 * @returns the table as it is where it has no row for them
 * @throws {PackError} when even the names alone do not fit
 */
export function withAdults(table: string, adults: Adults, room: number): string {
	const row = rowForAdults(table);
	if (row === undefined) return table;
	const rows = table.match(/<a:tr\b[\s\S]*?<\/a:tr>/g) ?? [];
	const old = rows[row + 1] ?? '';
	const height = pointsIn(/<a:tr h="(\d+)"/.exec(old)?.[1]);
	const widths = [...table.matchAll(/<a:gridCol w="(\d+)"/g)].map(([, emu]) => pointsIn(emu));
	const usual = Number(/<a:rPr\b[^>]*\bsz="(\d+)"/.exec(old)?.[1] ?? 2000) / 100;
	const set = setting(adults, {
		width: (widths.at(-1) ?? 0) - padding.side,
		height: height + room - padding.end,
		usual,
	});
	const taller = Math.max(height, set.height + padding.end);
	const whole = inEmu(tableHeight(table) + taller - height);
	return table
		.replace(old, () => rowWith(old, set, taller))
		.replace(/(<p:xfrm>[\s\S]*?<a:ext cx="\d+" cy=")\d+/, (_, head: string) => head + whole);
}

const inEmu = (points: number) => Math.round(points * 12_700);

type Setting = { texts: string[]; size: number; height: number };
type Column = { width: number; height: number; usual: number };

function setting(adults: Adults, { width, height, usual }: Column): Setting {
	const sizes = Array.from({ length: Math.max(1, usual - smallest + 1) }, (_, i) => Math.max(smallest, usual - i));
	const usually = ways.flatMap((way) => sizes.map((size) => ({ texts: way(adults), size })));
	const least = floors.map((size) => ({ texts: [adults.map(bare).join(' · ')], size }));
	const found = [...usually, ...least]
		.map((one) => ({ ...one, height: tall(one.texts, { width, size: one.size }) }))
		.find((one) => one.height <= height);
	if (found) return found;
	throw new PackError(
		'Trusted adults: their names are too long for the slide that says who can help.',
		'Shorten them.',
	);
}

const tall = (texts: readonly string[], column: { width: number; size: number }) =>
	heightOf(
		texts.map((text) => say(text)),
		column,
	);

/** The last cell's only paragraph becomes one for each adult. */
function rowWith(row: string, { texts, size }: Setting, height: number): string {
	const last = row.lastIndexOf('<a:tc>');
	const cell = row
		.slice(last)
		.replace(/<a:p>[\s\S]*<\/a:p>/, (paragraph) =>
			texts
				.map((text) =>
					paragraph
						.replaceAll(/\bsz="\d+"/g, `sz="${size * 100}"`)
						.replace(/<a:t>[^<]*<\/a:t>/, () => `<a:t>${escaped(text)}</a:t>`),
				)
				.join(''),
		);
	return row.slice(0, last).replace(/<a:tr h="\d+"/, `<a:tr h="${inEmu(height)}"`) + cell;
}
