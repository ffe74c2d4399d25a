import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Prose } from './lesson.ts';

/**
 * Words as HTML. Headings begin at the level the page decides, so that none is skipped: an author's `##` becomes `heading`.
 *
 * @param heading the level of the words' first heading
 */
export function proseHtml(prose: Prose, heading: number): string {
	const nodes = prose.nodes.map((node) => shifted(node, heading - 2));
	return toHtml(toHast({ type: 'root', children: nodes }));
}

function shifted(node: RootContent, by: number): RootContent {
	if (node.type === 'heading')
		return { ...node, depth: Math.min(6, Math.max(1, node.depth + by)) as 1 | 2 | 3 | 4 | 5 | 6 };
	if (node.type === 'image') return { ...node, url: pictureSrc(node.url) };
	if (!('children' in node)) return node;
	return { ...node, children: (node.children as RootContent[]).map((child) => shifted(child, by)) } as RootContent;
}

/** The file name of a picture that a lesson shows, however its author wrote the way to it. */
export const pictureName = (url: string) => url.split('/').at(-1) ?? url;

const pictureSrc = (url: string) => `/pictures/${pictureName(url)}`;

/** Words without their marks, for counting and searching. */
export function proseText(prose: Prose): string {
	return prose.nodes.map(plain).join('\n');
}

function plain(node: RootContent): string {
	if ('value' in node) return node.value;
	if (node.type === 'image') return node.alt ?? '';
	if (!('children' in node)) return '';
	const between = node.type === 'list' ? '\n' : '';
	return (node.children as RootContent[]).map(plain).join(between);
}
