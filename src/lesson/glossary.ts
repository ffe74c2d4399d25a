import type { Lesson, Piece } from './lesson.ts';
import { neverNode, type ProseBlock, type ProseInline } from './prose.ts';
import { proseText } from './text.ts';

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
	const inNode = (node: ProseBlock): ProseBlock => {
		switch (node.type) {
			case 'heading':
				return node;
			case 'paragraph':
				return { ...node, children: node.children.flatMap(inInline) };
			case 'blockquote':
				return { ...node, children: node.children.map(inNode) };
			case 'list':
				return { ...node, items: node.items.map((item) => ({ ...item, children: item.children.map(inNode) })) };
			default:
				return neverNode(node);
		}
	};
	const inInline = (node: ProseInline): ProseInline[] => {
		switch (node.type) {
			case 'text':
				return inText(node.value);
			case 'strong':
			case 'emphasis':
				return [{ ...node, children: node.children.flatMap(inInline) }];
			case 'break':
			case 'picture':
			case 'meaning':
				return [node];
			default:
				return neverNode(node);
		}
	};
	const inText = (value: string): ProseInline[] => {
		for (const entry of left) {
			const match = placeOf(entry.word, value);
			if (!match) continue;
			left.delete(entry);
			const [found] = match;
			const meaning: ProseInline = { type: 'meaning', word: found, id: idOf(entry) };
			return [...inText(value.slice(0, match.index)), meaning, ...inText(value.slice(match.index + found.length))];
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
	if (piece.kind === 'prose') return proseText(piece);
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
