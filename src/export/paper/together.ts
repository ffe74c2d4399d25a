import { chartHigh } from './chart.ts';
import type { PaperBlock } from './paper.ts';
import type { Sheet } from './sheet.ts';
import { tableHigh } from './table.ts';

/** In points: more than this is not kept on one page. */
const most = 300;
/** A few lines of words. */
const lines = 60;

/**
 * How high the things are, in points, that belong on one page: headings with what they head; a small table or chart as a whole,
 * and the beginning of a large one.
 *
 * @param sizes of headings
 */
export function togetherHigh(doc: Sheet, sizes: Record<1 | 2 | 3, number>, blocks: readonly PaperBlock[]): number {
	const [block, ...rest] = blocks;
	if (!block) return 0;
	if (block.kind === 'heading') return sizes[block.level] * 2 + togetherHigh(doc, sizes, rest);
	if (block.kind === 'table') return wholeOrBeginning(block.rows, (rows) => tableHigh(doc, { ...block, rows }));
	if (block.kind === 'chart') return wholeOrBeginning(block.rows, (rows) => chartHigh(doc, { ...block, rows }));
	return block.kind === 'new page' ? 0 : lines;
}

function wholeOrBeginning<Row>(rows: readonly Row[], high: (rows: readonly Row[]) => number): number {
	const whole = rows.length > 20 ? Number.POSITIVE_INFINITY : high(rows);
	return whole <= most ? whole : high(rows.slice(0, 1));
}
