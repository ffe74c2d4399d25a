import { lawsOf, staffElsewhere, staffMayHaveChanged } from '../blocks/law/says.ts';
import { footOf } from '../blocks/slide/names.ts';
import { shownLaws } from '../facts/ask.ts';
import type { NationFacts } from '../facts/for-nation.ts';
import { type NumberedSlide, notesOf } from '../lesson/ask.ts';
import { bold, type Line, linesOf, list, say } from './text.ts';

/** "Slide 3 · 2 minutes · talk in pairs" */
export const timeOf = ({ number, props }: NumberedSlide): string =>
	[`Slide ${number}`, footOf(props)].filter(Boolean).join(' · ');

/**
 * What the teacher reads beside one slide: its Note, then what to listen for in the talk, and that there are no words about the law
 * where the nation has none.
 */
export function noteLines(slide: NumberedSlide, facts: NationFacts): Line[] {
	const notes = notesOf(slide).flatMap((note) =>
		note.kind === 'block' ? note.children.flatMap((piece) => (piece.kind === 'prose' ? linesOf(piece) : [])) : [],
	);
	const listenFor = slide.children.flatMap((piece) =>
		piece.kind === 'block' && piece.name === 'Discuss' ? (piece.props.listenFor ?? []) : [],
	);
	const laws = shownLaws(facts);
	const isSilent = slide.children.some(
		(piece) => piece.kind === 'block' && piece.name === 'Law' && lawsOf(piece.props, { laws }).length === 0,
	);
	const changed = slide.children.flatMap((piece) =>
		piece.kind === 'block' && piece.name === 'Law'
			? lawsOf(piece.props, { laws }).filter(({ mayHaveChanged }) => mayHaveChanged)
			: [],
	);
	return [
		...notes,
		...(listenFor.length ? [say(bold('Listen for')), ...list(listenFor)] : []),
		...changed.map(({ title }) => say(bold('Law: '), `${title}. ${staffMayHaveChanged}`)),
		...(isSilent ? [say(bold('Law: '), staffElsewhere)] : []),
	];
}
