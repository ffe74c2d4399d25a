import { encode } from 'uqr';
import type { Shape } from './paper.ts';

/** A QR code as rectangles, one for each run of dark dots, with the quiet edge of four dots that readers need. */
export function qrShapes(text: string): { wide: number; high: number; shapes: Shape[] } {
	const { data, size } = encode(text, { ecc: 'M', border: 4 });
	const shapes = data.flatMap((row, y) => runs(row).map(([x, wide]) => ({ x, y, wide, high: 1 })));
	return { wide: size, high: size, shapes };
}

function runs(row: readonly boolean[]): [start: number, length: number][] {
	const starts = row.flatMap((dark, at) => (dark && !row[at - 1] ? [at] : []));
	return starts.map((start) => {
		const end = row.indexOf(false, start);
		return [start, (end < 0 ? row.length : end) - start];
	});
}
