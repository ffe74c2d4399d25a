import type { Prose } from '../lesson/lesson.ts';

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

type Node = Prose['nodes'][number];
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

/** An author's words as paragraphs, with bold and lists: emphasis is bold too, since slanted letters are hard to read. Pictures are left out: see `picturesIn`. */
export const linesOf = (prose: Prose): Line[] => prose.nodes.flatMap((node) => blockLines(node));

/** A picture among an author's words. */
export type Shown = { url: string; alt: string };

/** The pictures that stand among an author's words, in reading order. */
export const picturesIn = (prose: Prose): Shown[] => prose.nodes.flatMap(shownIn);

function shownIn(node: Node): Shown[] {
	if (node.type === 'image') return [{ url: node.url, alt: node.alt ?? '' }];
	return 'children' in node ? (node.children as Node[]).flatMap(shownIn) : [];
}

function blockLines(node: Node, level = 0): Line[] {
	if (node.type === 'list')
		return node.children.flatMap((item) =>
			itemLines(item.children as Node[], node.ordered ? 'number' : 'bullet', level),
		);
	if (node.type === 'blockquote') return (node.children as Node[]).flatMap((child) => blockLines(child, level));
	const runs = runsOf(node, node.type === 'heading' ? { bold: true } : {});
	return runs.length ? [{ runs }] : [];
}

function itemLines(children: Node[], kind: NonNullable<Line['list']>, level: number): Line[] {
	return children.flatMap((child) =>
		child.type === 'list'
			? blockLines(child, level + 1)
			: blockLines(child, level).map((line) => ({ ...line, list: kind, ...(level && { level }) })),
	);
}

function runsOf(node: Node, marks: Marks): Run[] {
	if (node.type === 'image') return [];
	if (node.type === 'break') return [{ text: ' ' }];
	if ('value' in node) return node.value ? [{ text: node.value.replace(/\s*\n\s*/g, ' '), ...marks }] : [];
	if (!('children' in node)) return [];
	const own: Marks = {
		...marks,
		...((node.type === 'strong' || node.type === 'emphasis') && { bold: true }),
	};
	return (node.children as Node[]).flatMap((child) => runsOf(child, own));
}
