import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type MdxJsxFlowElement, type MdxJsxTextElement, mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { type BlockName, blockNames, holds, type Parent, parentOf } from '../blocks/schemas.ts';
import type { Piece } from './lesson.ts';
import { type Mistake, nearest } from './mistake.ts';
import { readProps } from './props.ts';
import { isComment } from './refusals.ts';
import { syntaxMistake } from './syntax.ts';
import { readWords } from './words.ts';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;
type Reading = { file: string; pictures: readonly string[]; mistakes: Mistake[] };

/**
 * Reads the blocks and words of a lesson's body. Nothing is executed.
 *
 * @param text the body, with as many empty lines before it as the front matter took, so that lines are the file's own
 * @param pictures the files of `lessons/pictures`
 * @returns whatever could be read, with every mistake
 */
export function readBody(
	text: string,
	file: string,
	pictures: readonly string[] = [],
): { body: Piece[]; mistakes: Mistake[] } {
	const reading: Reading = { file, pictures, mistakes: [] };
	try {
		const tree = fromMarkdown(text, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
		return { body: piecesOf(tree.children, 'lesson', reading), mistakes: reading.mistakes };
	} catch (error) {
		return { body: [], mistakes: [syntaxMistake(error, file)] };
	}
}

function piecesOf(children: RootContent[], parent: Parent, reading: Reading): Piece[] {
	const pieces: Piece[] = [];
	for (const child of children) {
		const tag = tagOf(child);
		if (tag) {
			const block = blockOf(tag, parent, reading);
			if (block) pieces.push(block);
		} else if (!isComment(child)) {
			addWords(child, parent, pieces, reading);
		}
	}
	return pieces;
}

function addWords(child: RootContent, parent: Parent, pieces: Piece[], reading: Reading) {
	const line = lineOf(child);
	const { words, mistakes } = readWords(child, reading.file, reading.pictures);
	reading.mistakes.push(...mistakes);
	if (mistakes.length || words.length === 0) return;
	if (parent === 'lesson') {
		reading.mistakes.push({
			file: reading.file,
			line,
			what: 'These words stand outside any slide.',
			hint: 'Move them between <Slide …> and </Slide>.',
		});
		return;
	}
	const last = pieces.at(-1);
	if (last?.kind === 'prose') last.nodes.push(...words);
	else pieces.push({ kind: 'prose', line, nodes: words });
}

function blockOf(tag: Tag, parent: Parent, reading: Reading): Piece | undefined {
	const line = lineOf(tag);
	const say = (what: string, hint: string) => reading.mistakes.push({ file: reading.file, line, what, hint });
	const name = blockNames.find((known) => known === tag.name);
	if (!name) {
		say(`<${tag.name ?? ''}> is not a block.`, nearest(tag.name ?? '', blockNames));
		return undefined;
	}
	const wanted = parentOf(name);
	if (wanted !== parent)
		say(
			`<${name}> cannot stand ${parent === 'lesson' ? 'outside a slide' : `inside <${parent}>`}.`,
			wanted === 'lesson'
				? `Put <${name}> by itself, outside every other block.`
				: `Put <${name}> between <${wanted} …> and </${wanted}>.`,
		);
	const children = childrenOf(tag, name, reading);
	const read = readProps(tag, name, reading.file);
	reading.mistakes.push(...read.mistakes);
	// The schema has just accepted these props for this name; the compiler cannot follow the pairing.
	return read.props ? ({ kind: 'block', name, line, props: read.props, children } as Piece) : undefined;
}

function childrenOf(tag: Tag, name: BlockName, reading: Reading): Piece[] {
	const allowed = holds(name);
	const inside = tag.type === 'mdxJsxTextElement' ? inlineChildren(tag) : tag.children;
	if (allowed !== 'nothing') return piecesOf(inside, name, reading);
	if (inside.length)
		reading.mistakes.push({
			file: reading.file,
			line: lineOf(tag),
			what: `<${name}> holds no words between its tags.`,
			hint: `Write <${name} … /> and put everything into its props.`,
		});
	return [];
}

/** `<Note>Say hello.</Note>` on one line is read as part of a paragraph: give its words a paragraph of their own. */
const inlineChildren = (tag: MdxJsxTextElement): RootContent[] =>
	tag.children.length
		? [{ type: 'paragraph', children: tag.children, ...(tag.position && { position: tag.position }) }]
		: [];

/** A tag on lines of its own, however Markdown wrapped it. */
function tagOf(node: RootContent): Tag | undefined {
	if (node.type === 'mdxJsxFlowElement') return node;
	const [only, ...others] = node.type === 'paragraph' ? node.children : [];
	return only?.type === 'mdxJsxTextElement' && others.length === 0 ? only : undefined;
}

const lineOf = (node: Nodes) => node.position?.start.line ?? 1;
