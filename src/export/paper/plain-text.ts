import type { Paper, PaperBlock } from './paper.ts';

/** A paper as words alone, for a school's own mail or messages. Pictures leave their words. */
export const plainText = ({ blocks }: Pick<Paper, 'blocks'>): string =>
	blocks
		.map(textOf)
		.filter((text) => text !== '')
		.join('\n\n');

function textOf(block: PaperBlock): string {
	if (block.kind === 'list')
		return block.items.map((item, at) => `${block.numbered ? `${at + 1}.` : '-'} ${item}`).join('\n');
	if (block.kind === 'link') return block.text === block.href ? block.href : `${block.text}: ${block.href}`;
	if (block.kind === 'table') return [block.head, ...block.rows].map((row) => row.join(' | ')).join('\n');
	if (block.kind === 'slips') return [block.slip.heading, ...block.slip.lines, block.slip.foot].join('\n');
	if (block.kind === 'picture' || block.kind === 'chart') return block.alt;
	return block.kind === 'new page' ? '' : block.text;
}
