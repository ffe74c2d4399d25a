import { chartHigh } from './chart.ts';
import type { PaperBlock } from './paper.ts';
import { across, type Sheet } from './sheet.ts';
import { tableHigh } from './table.ts';

/** How large letters are, in points. */
type Sizes = { sizes: Record<1 | 2 | 3, number>; body: number };

/** In points: more than this is not kept on one page. */
const most = 240;

/**
 * How high the things are, in points, that belong on one page: headings with what they head; a small table, chart or list as a
 * whole, and the beginning of a large one.
 */
export function togetherHigh(doc: Sheet, look: Sizes, blocks: readonly PaperBlock[]): number {
	const [block, ...rest] = blocks;
	if (block?.kind === 'heading') return look.sizes[block.level] * 2 + togetherHigh(doc, look, rest);
	if (block?.kind === 'table') return wholeOrBeginning(block.rows, (rows) => tableHigh(doc, { ...block, rows }));
	if (block?.kind === 'chart') return wholeOrBeginning(block.rows, (rows) => chartHigh(doc, { ...block, rows }));
	if (block?.kind === 'list') return wholeOrBeginning(block.items, (items) => listHigh(doc, look, items));
	return !block || block.kind === 'new page' ? 0 : look.body * 4;
}

function wholeOrBeginning<Row>(rows: readonly Row[], high: (rows: readonly Row[]) => number): number {
	const whole = rows.length > 20 ? Number.POSITIVE_INFINITY : high(rows);
	return whole <= most ? whole : high(rows.slice(0, 1));
}

function listHigh(doc: Sheet, { body }: Sizes, items: readonly string[]): number {
	const width = across(doc) - 2 * body;
	const high = (item: string) => doc.heightOfString(item, { width, lineGap: 2 }) + 3;
	doc.font('regular').fontSize(body);
	return items.reduce((sum, item) => sum + high(item), 0);
}
