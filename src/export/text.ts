import type { Prose } from '../lesson/lesson.ts';
import { neverNode, type ProseBlock, type ProseInline } from '../lesson/prose.ts';

/** Words that look alike. */
export type Run = { text: string; bold?: boolean };

/** A paragraph, or one item of a list. */
export type Line = {
	runs: Run[];
	/** What stands in front of it: a dot, "1." or "A." */
	list?: 'bullet' | 'number' | 'letter';
	/** How deep a list stands inside others, counted from 0. */
	level?: number;
};

type Marks = Omit<Run, 'text'>;

export const bold = (text: string): Run => ({ text, bold: true });

/** One paragraph from words and runs: `say(bold('Say'), ' Hello.')` */
export const say = (...words: (string | Run)[]): Line => ({
	runs: words.map((word) => (typeof word === 'string' ? { text: word } : word)),
});

/** The same paragraph as an item of a list. */
export const listed = (line: Line, list: Line['list'] = 'bullet'): Line => ({ ...line, list });

/** Several sentences as a list. */
export const list = (texts: readonly string[], kind: Line['list'] = 'bullet'): Line[] =>
	texts.map((text) => listed(say(text), kind));

/** A paragraph's words without their marks. */
export const plain = (line: Line): string => line.runs.map((run) => run.text).join('');

/** An author's words as paragraphs, with bold and lists: emphasis is bold too, since slanted letters are hard to read. Pictures are left out: see `picturesAmong`. */
export const linesOf = (prose: Prose): Line[] => prose.nodes.flatMap((node) => blockLines(node));

function blockLines(node: ProseBlock, level = 0): Line[] {
	switch (node.type) {
		case 'list':
			return node.items.flatMap((item) => itemLines(item.children, node.ordered ? 'number' : 'bullet', level));
		case 'blockquote':
			return node.children.flatMap((child) => blockLines(child, level));
		case 'heading':
			return lineOf(node.children, { bold: true });
		case 'paragraph':
			return lineOf(node.children, {});
		default:
			return neverNode(node);
	}
}

function lineOf(nodes: readonly ProseInline[], marks: Marks): Line[] {
	const runs = nodes.flatMap((node) => runsOf(node, marks));
	return runs.length ? [{ runs }] : [];
}

function itemLines(children: readonly ProseBlock[], kind: NonNullable<Line['list']>, level: number): Line[] {
	return children.flatMap((child) =>
		child.type === 'list'
			? blockLines(child, level + 1)
			: blockLines(child, level).map((line) => ({ ...line, list: kind, ...(level && { level }) })),
	);
}

function runsOf(node: ProseInline, marks: Marks): Run[] {
	switch (node.type) {
		case 'text':
			return node.value ? [{ text: node.value.replace(/\s*\n\s*/g, ' '), ...marks }] : [];
		case 'strong':
		case 'emphasis':
			return node.children.flatMap((child) => runsOf(child, { ...marks, bold: true }));
		case 'break':
			return [{ text: ' ' }];
		case 'meaning':
			return [{ text: node.word, ...marks }];
		case 'picture':
			return [];
		default:
			return neverNode(node);
	}
}
