import type { Place } from '../blocks/place.ts';
import { isInteractive } from '../lesson/ask.ts';
import type { BlockOf } from '../lesson/lesson.ts';

/** What a slide holds, as far as its looks depend on it: browsers of 2022 cannot find that out with `:has()`. */
export function holdsOf({ children }: BlockOf<'Slide'>): NonNullable<Place['holds']> {
	const blocks = children.filter((piece) => piece.kind === 'block');
	return {
		activity: blocks.some(isInteractive),
		help: blocks.some(({ name }) => name === 'Help'),
		manyWords: blocks.filter(({ name }) => name === 'Keyword').length > 1,
	};
}
