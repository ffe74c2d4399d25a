import type { Place } from '../blocks/place.ts';
import { isInteractive } from '../lesson/ask.ts';
import type { BlockOf } from '../lesson/lesson.ts';
import { settingOf } from './slide-room.ts';

/** What a slide holds, as far as its looks depend on it: browsers of 2022 cannot find that out with `:has()`. */
export function holdsOf(slide: BlockOf<'Slide'>, place: Place): NonNullable<Place['holds']> {
	const blocks = slide.children.filter((piece) => piece.kind === 'block');
	return {
		activity: blocks.some(isInteractive),
		help: blocks.some(({ name }) => name === 'Help'),
		manyWords: blocks.filter(({ name }) => name === 'Keyword').length > 1,
		setting: settingOf(slide, place),
	};
}
