import { isInteractive } from '../lesson/ask.ts';
import type { Block, BlockOf } from '../lesson/lesson.ts';
import { proseText } from '../lesson/text.ts';
import { linesOf, smallestType } from '../parts/fit.ts';

/** Sizes in cqw, hundredths of a slide's width, as they stand in styles/slide.css. */
const slideHeight = 56.25;
const padding = 6;
const foot = 3.9;
const title = { type: 4.6, line: 1.06, below: 1.4 };
const words = { line: 1.25, below: 1 };
const width = 88;

/**
 * How much height a slide leaves for its activity, below the title and the words.
 *
 * @returns in cqw; nothing for a slide without an activity
 */
export function boardRoomOf(slide: BlockOf<'Slide'>): number | undefined {
	if (!slide.children.some((piece) => piece.kind === 'block' && isInteractive(piece))) return undefined;
	const titleHeight = linesOf(slide.props.title, width, title.type) * title.type * title.line + title.below;
	const beside = slide.children.map((piece) =>
		piece.kind === 'prose' ? wordsHeight(proseText(piece)) : blockHeight(piece),
	);
	return slideHeight - padding - foot - titleHeight - beside.reduce((sum, height) => sum + height, 0);
}

const wordsHeight = (text: string) =>
	text.split('\n').reduce((sum, line) => sum + linesOf(line, width) * smallestType * words.line + words.below, 0);

/** What stands on a slide beside an activity: a word to learn, or questions to talk about. */
function blockHeight(block: Block): number {
	if (block.name === 'Keyword') return 10.5;
	if (block.name === 'Discuss')
		return block.props.questions.reduce((sum, question) => sum + linesOf(question, width - 5) * 3.6 + 4, 0);
	return 0;
}
