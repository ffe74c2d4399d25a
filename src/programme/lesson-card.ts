import { bandMiddles, bandsOf } from '../blocks/scale/line.ts';
import { itemPairs } from '../lesson/baseline.ts';
import type { Lesson } from '../lesson/lesson.ts';

/** A question that is asked before and after, with its answers in the order in which hands are counted. */
export type AskedTwice = {
	/** The block's id, of the question asked before. */
	id: string;
	asks: string;
	answers: string[];
	/** The right answer, counted from 0; undefined where it asks how sure somebody is. */
	right?: number;
	/** Where it asks how sure somebody is: what a hand for each answer stands for, from 0 to 10. Evenly spread where it is not given. */
	worth?: number[];
	/** What the ends of its line are called, where the answers do not say so: "0 is “Not sure yet”, 10 is “Sure”." */
	note?: string;
};

/** What the lead's pages know of a lesson: small and plain, so that a page can carry all of them. */
export type LessonCard = Pick<
	Lesson,
	| 'id'
	| 'title'
	| 'summary'
	| 'keyStage'
	| 'ages'
	| 'minutes'
	| 'sensitivity'
	| 'strands'
	| 'risks'
	| 'tell'
	| 'curriculum'
	| 'outcomes'
> & { questions: AskedTwice[]; reviewed?: Lesson['reviewed'] };

export function lessonCard(lesson: Lesson): LessonCard {
	const { id, title, summary, keyStage, ages, minutes, sensitivity, strands, risks, tell, curriculum, outcomes } =
		lesson;
	const said = { id, title, summary, keyStage, ages, minutes, sensitivity, strands, risks, tell, curriculum, outcomes };
	return { ...said, reviewed: lesson.reviewed, questions: itemPairs(lesson).map(({ before }) => askedTwice(before)) };
}

function askedTwice(item: ReturnType<typeof itemPairs>[number]['before']): AskedTwice {
	if (item.name === 'Quiz') {
		const { id, question, options, answer } = item.props;
		return { id, asks: question, answers: options.map(({ text }) => text), right: answer - 1 };
	}
	const { id, statement, low, middle, high } = item.props;
	// A class shows hands for three parts of the line, as on its result card: nobody counts eleven times.
	const given = { id, asks: statement, answers: bandsOf(item.props), worth: bandMiddles(item.props) };
	return middle === undefined ? { ...given, note: `0 is “${low}”, 10 is “${high}”.` } : given;
}
