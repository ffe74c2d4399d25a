import type { RootContent } from 'mdast';
import type { Lesson, Piece } from './lesson.ts';

type Vocabulary = Lesson['vocabulary'];
type Entry = Vocabulary[number];

/**
 * Pieces with each word of the lesson marked where it first stands in their prose, as a button that opens its meaning.
 * Headings stay as they are, and so do activities, which hold their own words.
 *
 * @param idOf the id of the element that holds a word's meaning
 */
export function withMeanings<P extends Piece>(
	pieces: readonly P[],
	vocabulary: Vocabulary,
	idOf: (entry: Entry) => string,
): P[] {
	// Longest first, so that "warning sign" is found before "sign" would be.
	const left = new Set([...vocabulary].sort((a, b) => b.word.length - a.word.length));
	const inPiece = <Q extends Piece>(piece: Q): Q => {
		if (piece.kind === 'prose') return { ...piece, nodes: piece.nodes.map(inNode) };
		return piece.name === 'Note' ? piece : { ...piece, children: piece.children.map(inPiece) };
	};
	const inNode = (node: RootContent): RootContent => {
		if (node.type === 'heading' || !('children' in node)) return node;
		const children = (node.children as RootContent[]).flatMap((child) =>
			child.type === 'text' ? inText(child.value) : [inNode(child)],
		);
		return { ...node, children } as RootContent;
	};
	const inText = (value: string): RootContent[] => {
		for (const entry of left) {
			const match = placeOf(entry.word, value);
			if (!match) continue;
			left.delete(entry);
			const [found] = match;
			const button = meaningButton(found, idOf(entry));
			return [...inText(value.slice(0, match.index)), button, ...inText(value.slice(match.index + found.length))];
		}
		return value ? [{ type: 'text', value }] : [];
	};
	return pieces.map(inPiece);
}

/** The words of a lesson that stand anywhere in these pieces, in activities too; what is for teachers does not count. */
export function wordsUsed(pieces: readonly Piece[], vocabulary: Vocabulary): Entry[] {
	const text = pieces.map(textOf).join('\n');
	return vocabulary.filter(({ word }) => placeOf(word, text));
}

const textOf = (piece: Piece): string => {
	if (piece.kind === 'prose') return stringsIn(piece.nodes).join(' ');
	if (piece.name === 'Note') return '';
	return [...stringsIn(piece.props), ...piece.children.map(textOf)].join('\n');
};

const stringsIn = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
};

/** A whole word, or more than one of it. */
const placeOf = (word: string, text: string) =>
	new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?(?![\\p{L}\\p{N}])`, 'iu').exec(text);

/** Any Markdown node can say that it becomes another element: this one is a button. */
const meaningButton = (word: string, id: string): RootContent => ({
	type: 'emphasis',
	data: { hName: 'button', hProperties: { type: 'button', className: ['meaning-word'], popoverTarget: id } },
	children: [{ type: 'text', value: word }],
});
