import { lawsOf } from '../blocks/law/says.ts';
import type { Place, SlideSetting } from '../blocks/place.ts';
import { isInteractive } from '../lesson/ask.ts';
import type { Block, BlockOf, Piece } from '../lesson/lesson.ts';
import { proseText } from '../lesson/text.ts';
import { linesOf, smallestType, total } from '../parts/fit.ts';

type Slide = BlockOf<'Slide'>;
type Facts = Pick<Place, 'keyStage' | 'vocabulary' | 'laws'>;

/** How wide a letter is, in shares of the type's size: a little more than on average in Andika, and in Atkinson Hyperlegible Next. */
const letterOf = ({ keyStage }: Facts) => (keyStage === 'ks1' || keyStage === 'ks2-lower' ? 0.475 : 0.45);
const titleLetter = 0.485;

/** Sizes in cqw, hundredths of a slide's width, as they stand in styles/slide.css and in what blocks say of themselves. */
const slideHeight = 56.25;
const wholeWidth = 88;
/** How much of a box's width its words do not have. */
const boxSides = 4.6;
const betweenWords = 1.2;
const betweenItems = 0.4;
/** A word to learn, above its meaning. */
const wordToLearn = 4.4;
/** One big thought on a dark slide. */
const inkTitle = 6.4;

/** How a slide is set. `around` is its edge and the line at its foot; `ends` is how much taller a box is than its words. */
const usual = {
	around: 12.3,
	title: { type: 5.4, line: 1.06, below: 2.2 },
	words: { type: 3.3, line: 1.32, below: 1.4 },
	box: { ends: 2.8, below: 1.4 },
};
type Setting = typeof usual;
const close: Setting = {
	around: 10.3,
	title: { type: 5, line: 1.06, below: 1.4 },
	words: { type: 3.3, line: 1.25, below: 1 },
	box: { ends: 2.2, below: 1 },
};
const closer: Setting = {
	around: 10.3,
	title: { type: 4.6, line: 1.06, below: 1.4 },
	words: { type: smallestType, line: 1.25, below: 1 },
	box: { ends: 1.8, below: 1 },
};

/**
 * How much height a slide leaves for its activity, below the title and the words.
 *
 * @returns in cqw; nothing for a slide without an activity
 */
export function boardRoomOf(slide: Slide, facts: Facts): number | undefined {
	if (!slide.children.some((piece) => piece.kind === 'block' && isInteractive(piece))) return undefined;
	return slideHeight - heightOf(slide, facts, closer, wholeWidth);
}

/** The largest setting in which a slide's words stay clear of the line at its foot. An activity has counted its own room. */
export function settingOf(slide: Slide, facts: Facts): SlideSetting {
	if (slide.props.look === 'opening') return 'usual';
	if (boardRoomOf(slide, facts) !== undefined) return 'closer';
	// What stands last needs no gap below it: the foot brings its own.
	const fits = (setting: Setting) =>
		heightOf(slide, facts, setting, wordsWidth(slide)) - setting.words.below <= slideHeight;
	if (fits(usual)) return 'usual';
	if (fits(close)) return 'close';
	return fits(closer) ? 'closer' : 'closest';
}

/** Words keep to the left of pictures. */
function wordsWidth(slide: Slide): number {
	if (slide.children.filter(isKeyword).length > 1) return wholeWidth;
	return { two: 48, one: 60, none: wholeWidth }[artOf(slide)];
}

const artOf = ({ props: { who, and, thing } }: Slide) => (who && and ? 'two' : who || thing ? 'one' : 'none');

/** How high a slide would have to be for everything on it but its activity. */
function heightOf(slide: Slide, facts: Facts, setting: Setting, width: number): number {
	const { props, children } = slide;
	const { title, around } = setting;
	const titleType = props.look === 'ink' ? Math.max(title.type, inkTitle) : title.type;
	const titleWidth = artOf(slide) === 'one' ? 78 : wholeWidth;
	const titleHeight = linesOf(props.title, titleWidth, titleType, titleLetter) * titleType * title.line + title.below;
	const pairs = pairsOf(children);
	const single = children.filter((piece) => !pairs.flat().includes(piece));
	const heights = [
		...pairs.map((pair) =>
			Math.max(...pair.map((piece) => pieceHeight(piece, facts, setting, (width - betweenWords) / 2))),
		),
		...single.map((piece) => pieceHeight(piece, facts, setting, width)),
	];
	return around + titleHeight + total(heights);
}

/** Several words to learn stand two in a row. */
function pairsOf(pieces: readonly Piece[]): Piece[][] {
	const keywords = pieces.filter(isKeyword);
	if (keywords.length < 2) return [];
	return keywords.flatMap((_, index) => (index % 2 === 0 ? [keywords.slice(index, index + 2)] : []));
}

const isKeyword = (piece: Piece) => piece.kind === 'block' && piece.name === 'Keyword';

function pieceHeight(piece: Piece, facts: Facts, setting: Setting, width: number): number {
	if (piece.kind === 'block') return blockHeight(piece, facts, setting, width);
	const { type, line, below } = setting.words;
	const heights = piece.nodes.map((node) => {
		const lines = proseText({ ...piece, nodes: [node] }).split('\n');
		const counts = lines.map((words) => linesOf(words, width, type, letterOf(facts)));
		return total(counts) * type * line + (lines.length - 1) * betweenItems + below;
	});
	return total(heights);
}

/** What stands on a slide beside an activity, or without one. Ways to get help have more room than they need. */
function blockHeight(block: Block, facts: Facts, { words, box }: Setting, width: number): number {
	const boxed = (text: string, type: number) =>
		linesOf(text, width - boxSides, type, letterOf(facts)) * type * 1.2 + box.ends + box.below;
	switch (block.name) {
		case 'Keyword': {
			const meaning = facts.vocabulary.find(({ word }) => word === block.props.word)?.meaning ?? '';
			return wordToLearn + boxed(meaning, smallestType);
		}
		case 'Discuss':
			return total(block.props.questions.map((question) => boxed(question, words.type)));
		case 'Law':
			return total(lawsOf(block.props, facts).map(({ pupils }) => boxed(pupils, smallestType)));
		default:
			return 0;
	}
}
