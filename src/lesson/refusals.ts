import type { Nodes } from 'mdast';
import { blockNames } from '../blocks/schemas.ts';
import { nearest } from './mistake.ts';

type Refusal = { what: string; hint: string };

/**
 * Why a node may not stand among a lesson's words, and what to write instead.
 *
 * @param node of a kind that `readWords` does not take
 * @returns nothing for a comment, which is passed over
 */
export function refusalOf(node: Nodes): Refusal | undefined {
	switch (node.type) {
		case 'mdxjsEsm':
			return {
				what: 'A lesson holds no code, so "import" and "export" are refused.',
				hint: 'Blocks are there without importing them: take the line out.',
			};
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return isComment(node)
				? undefined
				: {
						what: `{${node.value.slice(0, 40)}} would have to run, and a lesson holds no code.`,
						hint: 'Write the words themselves, or type &#123; for a brace.',
					};
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return tag(node.name ?? '');
		case 'link':
			return elsewhere(`The link to ${node.url}`);
		case 'linkReference':
			return elsewhere(`The link [${node.label ?? node.identifier}]`);
		case 'definition':
			return elsewhere(`The address ${node.url} of [${node.label ?? node.identifier}]`);
		case 'imageReference':
			return {
				what: `The picture [${node.label ?? node.identifier}] is named here, and its address stands elsewhere.`,
				hint: 'Write both together: ![A hand with five fingers](hand.svg).',
			};
		case 'html':
			return { what: 'HTML is not read in a lesson.', hint: 'Use Markdown: **bold**, lists with "- ".' };
		case 'code':
		case 'inlineCode':
			return { what: 'Code is not read in a lesson.', hint: 'Take away the ` around the words.' };
		case 'thematicBreak':
			return { what: 'A line is drawn across the slide here.', hint: 'Take it out, or begin another <Slide>.' };
		default:
			return {
				what: `Words cannot hold this kind of Markdown (${node.type}).`,
				hint: 'There are paragraphs, **bold**, *slanted*, lists, headings, quotations and pictures.',
			};
	}
}

/** `{/* for later *\/}` has no statement in it. */
export const isComment = (node: Nodes): boolean =>
	(node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && node.data?.estree?.body.length === 0;

/** Addresses live in one dated place, so that none goes stale inside a lesson. */
const elsewhere = (what: string): Refusal => ({
	what: `${what} stands in the lesson itself.`,
	hint: 'Name the service in words; its address comes from lessons/facts/routes.yaml by <Help />. Pages you drew on belong in "sources".',
});

function tag(name: string): Refusal {
	const known = blockNames.some((block) => block === name);
	return known
		? {
				what: `<${name}> stands in the middle of other words.`,
				hint: `Give <${name}> lines of its own, with an empty line before and after.`,
			}
		: { what: `<${name}> is not a block.`, hint: nearest(name, blockNames) };
}
