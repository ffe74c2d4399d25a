import { draftText, footOf, startCodeText } from '../../blocks/slide/names.ts';
import { leadTitle } from '../../facts/ask.ts';
import type { Nation } from '../../facts/schema.ts';
import { isInteractive, type NumberedSlide } from '../../lesson/ask.ts';
import { isDraft } from '../../lesson/draft.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { startCodeOf } from '../../lesson/start-code.ts';
import type { Around } from '../place.ts';
import { linesOf } from '../text.ts';
import { type Art, artOf, type Hung, hangAbove, hangBeside } from './art.ts';
import { boardsOf } from './boards.ts';
import { type Area, type Layout, layOut, layOutFullest, type Placed, sizes } from './lay-out.ts';
import { linesIn } from './measure.ts';
import type { Part } from './part.ts';

export type Look = NonNullable<NumberedSlide['props']['look']>;
/** A slide with a place for everything on it, in reading order. */
export type Page = {
	title: Area & { text: string; size: number };
	look: Look;
	placed: Placed[];
	/** False where even the smallest type is too large: PowerPoint then shrinks what is in the way. */
	fits: boolean;
	foot: string;
	art: Hung[];
};

const edge = 0.75;
const wide = 13.333 - 2 * edge;
const top = 1.55;
const bottom = 6.66;

/** Lays out one slide of a lesson. */
export function pageOf(slide: NumberedSlide, lesson: Lesson, around: Around): Page {
	const art = artOf(slide);
	const look = slide.props.look ?? 'plain';
	const ways = waysOf(slide, around);
	const chosen =
		look === 'opening'
			? opening(slide, ways, art, lesson)
			: (beside(slide, ways, art, lesson) ?? above(slide, ways, art));
	return { look, foot: slide.number === 1 ? firstFoot(lesson, around.nation) : footOf(slide.props), ...chosen };
}

/** Where a class begins together, everybody sees the number to begin with. */
function firstFoot(lesson: Lesson, nation: Nation): string {
	const code = startCodeOf(lesson);
	const draft = isDraft(lesson) ? `${draftText} ${leadTitle(nation)} · ` : '';
	return code
		? `${startCodeText} ${code} · ${draft}Lesson ${lesson.id} · CC BY 4.0`
		: `Lesson ${lesson.id} · CC BY 4.0: change it, share it`;
}

/** Every way to show what stands on the slide, the fullest first. */
function waysOf(slide: NumberedSlide, around: Around): Part[][] {
	const pieces = slide.children
		.map((piece): Part[][] => {
			if (piece.kind === 'block') return boardsOf(piece, around);
			const lines = linesOf(piece);
			return lines.length ? [[{ kind: 'words', lines }]] : [];
		})
		.filter((ways) => ways.length > 0);
	const most = Math.max(1, ...pieces.map((ways) => ways.length));
	return Array.from({ length: most }, (_, way) => pieces.flatMap((ways) => ways[Math.min(way, ways.length - 1)] ?? []));
}

type Chosen = Pick<Page, 'title' | 'placed' | 'fits' | 'art'>;

/** Pictures in full size beside the words, where those keep a size that is read from the back of a room. */
function beside(slide: NumberedSlide, ways: Part[][], art: Art[], lesson: Lesson): Chosen | undefined {
	if (art.length === 0) return undefined;
	const hung = hangBeside(art, isOlder(lesson) ? 2.9 : 3.6);
	const right = Math.min(...hung.map(({ x }) => x)) - 0.25;
	const area = { x: edge, y: top, w: right - edge, h: bottom - top };
	const busy = slide.children.some((piece) => piece.kind === 'block' && isInteractive(piece));
	const types = sizes.words.filter((size) => !busy || size <= 36);
	const layout = layOut(ways[0] ?? [], area, types);
	return layout.fits ? { ...layout, title: titleAt(slide, wide), art: hung } : undefined;
}

/** Pictures small, in the title's line, so that an activity has the whole width. */
function above(slide: NumberedSlide, ways: Part[][], art: Art[]): Chosen {
	const hung = hangAbove(art);
	const room = hung[0] ? hung[0].x - 0.2 - edge : wide;
	const layout = layOutFullest(ways, { x: edge, y: top, w: wide, h: bottom - top }, typesFor(slide));
	return { ...layout, title: titleAt(slide, room), art: hung };
}

function typesFor(slide: NumberedSlide): readonly number[] {
	if (slide.children.some(isBoard)) return sizes.boards;
	return slide.props.look === 'ink' ? [48, 44, ...sizes.words] : sizes.words;
}

const isBoard = (piece: NumberedSlide['children'][number]) => piece.kind === 'block' && piece.name !== 'Note';

/** The first thing that the class sees: a large title low on the slide, few words below it. */
function opening(slide: NumberedSlide, ways: Part[][], art: Art[], lesson: Lesson): Chosen {
	const hung = hangBeside(art, isOlder(lesson) ? 3.4 : 4.9);
	const w = 6.6;
	const size = [60, 54, 48, 44, 40].find((one) => titleLines(slide.props.title, w, one) <= 3) ?? 36;
	const layout: Layout = layOut(ways[0] ?? [], { x: edge, y: 4.35, w, h: bottom - 4.35 }, sizes.words);
	return { ...layout, title: { x: edge, y: 1, w, h: 3.2, text: slide.props.title, size }, art: hung };
}

function titleAt(slide: NumberedSlide, w: number): Page['title'] {
	const text = slide.props.title;
	const types = slide.props.look === 'ink' ? [54, 48, 44, 40, 36] : [44, 40, 36];
	const size = types.find((one) => titleLines(text, w, one) === 1) ?? 32;
	return { x: edge, y: 0.35, w, h: 1.1, text, size };
}

const titleLines = (text: string, widthInches: number, size: number) => linesIn(text, (widthInches * 72) / size);

/** From key stage 4 on, no cartoon is larger than the words it serves. */
const isOlder = ({ keyStage }: Lesson) => keyStage === 'ks4' || keyStage === 'ks5';
