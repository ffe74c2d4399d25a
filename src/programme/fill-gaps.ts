import { byWeight } from '../catalogue/sequence.ts';
import { rungs } from '../lesson/front-matter.ts';
import { addLessons, type Change, plannedFor } from './change.ts';
import { type ClassCoverage, type Coverable, stateOf } from './class-coverage.ts';
import { isFor, metBy, type Need } from './needs.ts';
import { type Programme, type SchoolClass, termNames, type YearGroup } from './programme.ts';
import { cheapestCover, type Option } from './set-cover.ts';
import { fits } from './spiral.ts';

/** A lesson that a class could have besides, and which of its gaps that would close. */
export type Suggested<L> = { class: SchoolClass; lesson: L; closes: Need[] };

/**
 * The fewest lessons for each class that close, together, every gap which a lesson for its year group can close. Of equally
 * few, the lighter ones: no more of level 3 than needed, then of level 2, then of level 1; and then those on earlier rungs of
 * the telling ladder. A class gets no more than it has room for.
 */
export function fillGaps<L extends Coverable>(
	classes: readonly ClassCoverage[],
	lessons: readonly L[],
	needs: readonly Need[],
): Suggested<L>[] {
	const inOrder = [...lessons].sort(byWeight);
	// Parallel classes with the same gaps are answered alike, once.
	const answers = new Map<string, Closing<L>[]>();
	return classes.flatMap((one) => {
		const year = one.class.yearGroup;
		const gaps = needs.filter((need) => isFor(need, year) && stateOf(one, need.key) === 'none');
		const asked = [year, ...gaps.map(({ key }) => key)].join(' ');
		const answer = answers.get(asked) ?? fewest(inOrder, year, gaps);
		answers.set(asked, answer);
		return answer.slice(0, one.room).map((closing) => ({ class: one.class, ...closing }));
	});
}

type Closing<L> = Omit<Suggested<L>, 'class'>;

const fewest = <L extends Coverable>(lessons: readonly L[], year: YearGroup, gaps: readonly Need[]): Closing<L>[] =>
	cheapestCover(lessons.filter((lesson) => fits(lesson, year)).flatMap((lesson) => closing(lesson, gaps)))
		.map(({ of }) => of)
		.sort((one, other) => byWeight(one.lesson, other.lesson));

/** A lesson as something to choose, if it closes anything. */
function closing<L extends Coverable>(lesson: L, gaps: readonly Need[]): Option<Closing<L>>[] {
	const met = new Set(metBy(lesson));
	const closes = gaps.filter(({ key }) => met.has(key));
	if (closes.length === 0) return [];
	return [{ of: { lesson, closes }, closes: new Set(closes.map(({ key }) => key)), cost: costOf(lesson) }];
}

/** One lesson more costs more than all that 40 lessons can weigh, and one level more than 40 lessons of the level below. */
const costOf = ({ sensitivity, tell }: Coverable) =>
	2 ** 32 + (weights[sensitivity] ?? 0) * 2 ** 12 + rungs.indexOf(tell);
const weights = [0, 1, 64, 64 ** 2];

/** The same lesson that closes the same gaps, for parallel classes at once. */
export type Together<L> = { lesson: L; closes: Need[]; classes: SchoolClass[] };

export function together<L extends Coverable>(suggested: readonly Suggested<L>[]): Together<L>[] {
	const groups = new Map<string, Together<L>>();
	for (const { class: one, lesson, closes } of suggested) {
		const like = [one.yearGroup, lesson.id, ...closes.map(({ key }) => key)].join(' ');
		const before = groups.get(like)?.classes ?? [];
		groups.set(like, { lesson, closes, classes: [...before, one] });
	}
	return [...groups.values()];
}

/**
 * Plans what was suggested, each lesson in the term in which its class has most room: of the terms that are not over yet, the
 * one with the fewest lessons.
 */
export const planSuggested =
	(suggested: readonly { class: Pick<SchoolClass, 'id'>; lesson: Pick<Coverable, 'id'> }[], today: string): Change =>
	(programme) =>
		suggested.reduce(
			(before, { class: { id }, lesson }) => addLessons(id, [lesson.id], roomiestTerm(before, id, today))(before),
			programme,
		);

/** Counted from 0. The last term is never over. */
export function roomiestTerm(programme: Programme, id: string, today: string): number {
	const planned = plannedFor(programme, id);
	const isOver = (term: number) => (programme.terms[term + 1] ?? '9999') <= today;
	const room = termNames.map((_, term) => ({ term, has: planned.filter((one) => one.term === term).length }));
	const [roomiest] = room.filter(({ term }) => !isOver(term)).sort((one, other) => one.has - other.has);
	return roomiest?.term ?? 0;
}
