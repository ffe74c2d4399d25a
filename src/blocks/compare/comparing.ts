import { quoted } from '../../parts/quoted.ts';
import type { Compare, ComparePoint } from './schema.ts';

/** Which of the two has been marked for each point; nothing where none has been yet. */
export type Marks = readonly (ComparePoint['which'] | undefined)[];

/** The three answers there are, in the order in which they are offered. */
export const answers = ['first', 'second', 'both'] as const;

/** How an answer is called: by the label of the one it means. */
export const answerWords = ({ first, second }: Pick<Compare, 'first' | 'second'>, which: ComparePoint['which']) =>
	which === 'both' ? 'Both' : { first, second }[which].label;

export const isFinished = (points: readonly ComparePoint[], marks: Marks) =>
	points.every(({ which }, index) => marks[index] === which);

/** What to say about the mark of one point: nothing before there is one. */
export function saidOf(compare: Compare, point: ComparePoint, mark: ComparePoint['which'] | undefined) {
	if (!mark) return undefined;
	const marked = `${quoted(answerWords(compare, mark))} for ${quoted(point.text)}`;
	return mark === point.which
		? { tone: 'yes' as const, lead: 'Good noticing.', text: `You marked ${marked}. ${point.why}` }
		: { tone: 'again' as const, lead: 'Look again.', text: `You marked ${marked}. ${hintOf(compare, point, mark)}` };
}

/** Where to look once more. The reason itself is kept for when it has been found. */
function hintOf(compare: Compare, { which }: ComparePoint, mark: ComparePoint['which']) {
	if (which === 'both') return `That is half of it: read the other one too.`;
	if (mark === 'both') return 'Only one of them does. Which one is it?';
	return `Read ${quoted(answerWords(compare, which))} once more.`;
}
