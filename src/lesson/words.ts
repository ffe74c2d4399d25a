import type { Nodes, RootContent } from 'mdast';
import { blockNames } from '../blocks/schemas.ts';
import { type Mistake, nearest } from './mistake.ts';

/**
 * What may not stand among a lesson's words: code, tags in the middle of a sentence, addresses, pictures without alt text.
 *
 * @returns every mistake in the words below this node
 */
export function checkWords(node: RootContent, file: string): Mistake[] {
	const found = complaintOf(node);
	const own = found ? [{ file, line: node.position?.start.line ?? 1, ...found }] : [];
	const children = 'children' in node && !found ? (node.children as RootContent[]) : [];
	return [...own, ...children.flatMap((child) => checkWords(child, file))];
}

function complaintOf(node: Nodes): { what: string; hint: string } | undefined {
	switch (node.type) {
		case 'mdxjsEsm':
			return {
				what: 'A lesson holds no code, so "import" and "export" are refused.',
				hint: 'Blocks are there without importing them: take the line out.',
			};
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return node.data?.estree?.body.length === 0
				? undefined
				: {
						what: `{${node.value.slice(0, 40)}} would have to run, and a lesson holds no code.`,
						hint: 'Write the words themselves, or type &#123; for a brace.',
					};
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return inlineTag(node.name ?? '');
		case 'image':
			return node.alt?.trim()
				? undefined
				: {
						what: `The picture ${node.url} has no alt text.`,
						hint: 'Describe it between the square brackets: ![A hand with five fingers](…).',
					};
		case 'text':
			return /https?:\/\/|\bwww\./.test(node.value) ? elsewhere('A web address') : undefined;
		case 'link':
			return elsewhere(`The link to ${node.url}`);
		case 'html':
			return { what: 'HTML is not read in a lesson.', hint: 'Use Markdown: **bold**, lists with "- ".' };
		default:
			return undefined;
	}
}

/** Addresses live in one dated place, so that none goes stale inside a lesson. */
const elsewhere = (what: string) => ({
	what: `${what} stands in the lesson itself.`,
	hint: 'Name the service in words; its address comes from lessons/facts/routes.yaml by <Help />. Pages you drew on belong in "sources".',
});

function inlineTag(name: string): { what: string; hint: string } {
	const known = blockNames.some((block) => block === name);
	return known
		? {
				what: `<${name}> stands in the middle of other words.`,
				hint: `Give <${name}> lines of its own, with an empty line before and after.`,
			}
		: { what: `<${name}> is not a block.`, hint: nearest(name, blockNames) };
}
