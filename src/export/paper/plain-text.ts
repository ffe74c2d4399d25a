import type { Paper, PaperBlock, Slip } from './paper.ts';

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
	if (block.kind === 'slips') return slipText(block.slip);
	if (block.kind === 'picture' || block.kind === 'chart') return block.alt;
	return block.kind === 'new page' ? '' : block.text;
}

const slipText = ({ heading, about, steps, foot }: Slip) => [heading, about, ...steps, foot].join('\n');
