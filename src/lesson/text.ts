import { toHtml } from 'hast-util-to-html';
import type { BlockContent, PhrasingContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Prose } from './lesson.ts';
import { neverNode, type ProseBlock, type ProseInline } from './prose.ts';

/**
 * Words as HTML. Headings begin at the level the page decides, so that none is skipped: an author's `##` becomes `heading`.
 *
 * @param heading the level of the words' first heading
 */
export function proseHtml(prose: Prose, heading: number): string {
	return toHtml(toHast({ type: 'root', children: prose.nodes.map((node) => markdownOf(node, heading - 2)) }));
}

/** @param by how many levels a heading moves down */
function markdownOf(node: ProseBlock, by: number): BlockContent {
	switch (node.type) {
		case 'paragraph':
			return { type: 'paragraph', children: node.children.map(inlineMarkdown) };
		case 'heading':
			return {
				type: 'heading',
				depth: Math.min(6, Math.max(1, node.depth + by)) as 1 | 2 | 3 | 4 | 5 | 6,
				children: node.children.map(inlineMarkdown),
			};
		case 'blockquote':
			return { type: 'blockquote', children: node.children.map((child) => markdownOf(child, by)) };
		case 'list':
			return {
				type: 'list',
				ordered: node.ordered,
				start: node.start ?? (node.ordered ? 1 : null),
				spread: node.spread,
				children: node.items.map(({ spread, children }) => ({
					type: 'listItem',
					spread,
					children: children.map((child) => markdownOf(child, by)),
				})),
			};
		default:
			return neverNode(node);
	}
}

function inlineMarkdown(node: ProseInline): PhrasingContent {
	switch (node.type) {
		case 'text':
			return { type: 'text', value: node.value };
		case 'strong':
		case 'emphasis':
			return { type: node.type, children: node.children.map(inlineMarkdown) };
		case 'break':
			return { type: 'break' };
		case 'picture':
			return { type: 'image', url: `/pictures/${encodeURIComponent(node.name)}`, alt: node.alt };
		case 'meaning':
			return {
				type: 'emphasis',
				// Any Markdown node can say that it becomes another element: this one is a button.
				data: {
					hName: 'button',
					hProperties: { type: 'button', className: ['meaning-word'], popoverTarget: node.id },
				},
				children: [{ type: 'text', value: node.word }],
			};
		default:
			return neverNode(node);
	}
}

/** Words without their marks, for counting and searching. */
export const proseText = (prose: Prose): string => prose.nodes.map(blockText).join('\n');

function blockText(node: ProseBlock): string {
	switch (node.type) {
		case 'paragraph':
		case 'heading':
			return inlineText(node.children);
		case 'blockquote':
			return node.children.map(blockText).join('\n');
		case 'list':
			return node.items.map(({ children }) => children.map(blockText).join('\n')).join('\n');
		default:
			return neverNode(node);
	}
}

/** What stands in one line of words, with what describes a picture. */
function inlineText(nodes: readonly ProseInline[]): string {
	return nodes.map(wordsOf).join('');
}

function wordsOf(node: ProseInline): string {
	switch (node.type) {
		case 'text':
			return node.value;
		case 'strong':
		case 'emphasis':
			return inlineText(node.children);
		case 'break':
			return '\n';
		case 'picture':
			return node.alt;
		case 'meaning':
			return node.word;
		default:
			return neverNode(node);
	}
}
