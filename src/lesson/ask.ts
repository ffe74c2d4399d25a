import { type BlockName, interactive } from '../blocks/schemas.ts';
import { type BeatName, beats } from '../blocks/slide/schema.ts';
import type { Block, BlockOf, Lesson, Piece } from './lesson.ts';

/** Every block in a list of pieces, those inside others too, in reading order. */
export const blocksIn = (pieces: readonly Piece[]): Block[] =>
	pieces.flatMap((piece) => (piece.kind === 'block' ? [piece, ...blocksIn(piece.children)] : []));

/** Every block of one kind, in reading order. */
export function blocksNamed<N extends BlockName>(lesson: Lesson, name: N): BlockOf<N>[] {
	// A block's name decides its props, which the compiler cannot follow through a name that is a parameter.
	return blocksIn(lesson.body).filter((block) => block.name === name) as BlockOf<N>[];
}

/** A slide with its number in the lesson, counted from 1. */
export type NumberedSlide = BlockOf<'Slide'> & { number: number };

export const slides = (lesson: Lesson): NumberedSlide[] =>
	blocksNamed(lesson, 'Slide').map((slide, index) => ({ ...slide, number: index + 1 }));

/** In how many minutes a lesson can be taught: "50 minutes, or 10". */
export const timesText = ({ minutes, cuts }: Pick<Lesson, 'minutes' | 'cuts'>) =>
	[`${minutes} minutes`, ...cuts.map((cut) => `${cut.minutes}`)].join(', or ');

export const worksheets = (lesson: Lesson): Block<'Worksheet'>[] => blocksNamed(lesson, 'Worksheet');

export const isInteractive = (block: Block) => interactive.some((name) => name === block.name);

/** The pieces of a slide that are for the teacher alone. */
export const notesOf = (slide: Block<'Slide'>): Piece[] =>
	slide.children.filter((piece) => piece.kind === 'block' && piece.name === 'Note');

/** One beat of a lesson: its slides and its minutes. A beat without slides is left out. */
export type Beat = { name: BeatName; slides: NumberedSlide[]; minutes: number };

export function beatsOf(lesson: Lesson): Beat[] {
	const all = slides(lesson);
	return beats
		.map((name) => {
			const own = all.filter((slide) => slide.props.beat === name);
			return { name, slides: own, minutes: own.reduce((sum, slide) => sum + slide.props.minutes, 0) };
		})
		.filter((beat) => beat.slides.length > 0);
}

/** The line at which something for a beat belongs: its first slide, or where there is none the last slide of an earlier beat. */
export function lineOfBeat(lesson: Lesson, name: BeatName): number {
	const all = slides(lesson);
	const before = all.filter(({ props }) => beats.indexOf(props.beat) < beats.indexOf(name));
	return (all.find(({ props }) => props.beat === name) ?? before.at(-1) ?? all[0])?.line ?? 1;
}

/** How each beat is called by whoever teaches it. */
export const beatTitles: Record<BeatName, string> = {
	'ground-rules': 'Getting ready',
	story: 'The story',
	notice: 'Notice',
	practise: 'Practise',
	tell: 'Tell',
	endpoint: 'Looking back',
};

/** Names of the objects a lesson shows, from the Fluent Emoji set. */
export const thingsIn = (lesson: Lesson): string[] => blocksIn(lesson.body).flatMap((block) => thingsOf(block.props));

/** Every `thing` that a block names, on itself or on one of its cards, pieces or choices. */
export function thingsOf(props: unknown): string[] {
	if (typeof props !== 'object' || props === null) return [];
	return Object.entries(props).flatMap(([key, value]) =>
		key === 'thing' && typeof value === 'string' ? [value] : thingsOf(value),
	);
}
