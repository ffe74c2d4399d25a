import type { NumberedSlide } from '../../lesson/ask.ts';
import { picturesAmong } from '../../lesson/prose.ts';
import { personAlt } from '../../parts/person.ts';
import type { Area } from './lay-out.ts';

/**
 * Gives a drawing as a PNG.
 *
 * @param name `people/amira-worried`, `things/video-game`, or for a lesson's own `pictures/hand.svg`
 */
export type Pictures = (name: string) => Promise<Uint8Array>;

/** A picture beside the words. Without a description it only decorates. */
export type Art = { name: string; description: string; kind: 'person' | 'thing' | 'picture' };

/** What stands beside a slide's words: its people, its object, pictures among its words, or whoever its activity is about. */
export function artOf(slide: NumberedSlide): Art[] {
	const { who, mood, and, andMood, thing } = slide.props;
	const shown = slide.children.flatMap((piece) => (piece.kind === 'prose' ? picturesAmong(piece.nodes) : []));
	const own: Art[] = [
		...shown.map(({ name, alt }): Art => ({ name: `pictures/${name}`, description: alt, kind: 'picture' })),
		...(who ? [person(who, mood)] : []),
		...(and ? [person(and, andMood)] : []),
		...(thing ? [{ name: `things/${thing}`, description: '', kind: 'thing' as const }] : []),
	];
	return own.length ? own : inActivity(slide);
}

function person(who: Parameters<typeof personAlt>[0], mood: Parameters<typeof personAlt>[1] = 'calm'): Art {
	return { name: `people/${who}-${mood}`, description: personAlt(who, mood), kind: 'person' };
}

function inActivity(slide: NumberedSlide): Art[] {
	return slide.children
		.flatMap((piece) => {
			if (piece.kind !== 'block') return [];
			if (piece.name === 'Tell') return [person(piece.props.who, piece.props.mood)];
			if (piece.name === 'Chat') return [person(piece.props.who)];
			if (piece.name === 'Spot') return piece.props.who ? [person(piece.props.who)] : [];
			if (piece.name !== 'Story') return [];
			const { scenes, start, who } = piece.props;
			const scene = scenes.find(({ id }) => id === start);
			return [person(scene?.who ?? who, scene?.mood)];
		})
		.slice(0, 1);
}

/** A picture with its place. */
export type Hung = Area & Art;

/** How large each kind of picture is beside a person on their own, and beside others. */
const scales = {
	person: { alone: 1, beside: 0.78 },
	thing: { alone: 0.62, beside: 0.4 },
	picture: { alone: 1, beside: 0.8 },
};

/**
 * Pictures side by side along the foot of a slide, from its right edge.
 *
 * @param size of a person alone, in inches
 * @param most that all may take of the slide's width, in inches
 */
export function hangBeside(art: readonly Art[], size: number, most = 5.4): Hung[] {
	const people = art.filter(({ kind }) => kind !== 'thing').length;
	const usual = art.map(({ kind }) => {
		const crowded = kind === 'thing' ? art.length > 1 : people > 1;
		return size * scales[kind][crowded ? 'beside' : 'alone'];
	});
	const shrink = Math.min(1, most / usual.reduce((sum, side) => sum + side, 0));
	const sides = usual.map((side) => side * shrink);
	return art.map((one, index) => {
		const side = sides[index] ?? 0;
		const after = sides.slice(index).reduce((sum, other) => sum + other, 0);
		return { ...one, x: 13.333 - 0.35 - after, y: 7.5 - side - (one.kind === 'person' ? 0 : 0.9), w: side, h: side };
	});
}

/** Small pictures at the right end of the title's line. */
export function hangAbove(art: readonly Art[]): Hung[] {
	const side = 1.2;
	return art.slice(0, 3).map((one, index, all) => ({
		...one,
		x: 13.333 - 0.6 - (all.length - index) * (side + 0.05),
		y: 0.25,
		w: side,
		h: side,
	}));
}
