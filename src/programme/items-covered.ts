import type { Framework } from '../facts/schema.ts';
import { type ClassCoverage, type Coverable, type State, stateOf } from './class-coverage.ts';
import { yearsFitting } from './item-fits.ts';
import { type SchoolClass, yearGroups } from './programme.ts';
import { fits } from './spiral.ts';

/** How far the classes of a scope meet an item. */
export type ItemCoverage<L> = Pick<Framework['items'][number], 'code' | 'strand' | 'says'> & {
	/** The furthest that any class has come. */
	state: State;
	taught: SchoolClass[];
	/** Planned and not yet taught. */
	planned: SchoolClass[];
	/** What Lantern has about it for these classes' ages. */
	lessons: L[];
};

const order: readonly State[] = ['taught', 'planned', 'none', 'no-lesson'];

/** The items of a framework that are meant for the ages of these classes, and those that one of them meets all the same. */
export const itemsCovered = <L extends Coverable>(
	classes: readonly ClassCoverage[],
	lessons: readonly L[],
	framework: Pick<Framework, 'id' | 'bands' | 'items'>,
): ItemCoverage<L>[] =>
	framework.items.flatMap((item) => {
		const key = `${framework.id}:${item.code}`;
		const years = yearsFitting(framework, item.code, yearGroups);
		const concerned = classes.filter((one) => one.planned.has(key) || years.includes(one.class.yearGroup));
		if (concerned.length === 0) return [];
		const inState = (state: State) => concerned.filter((one) => stateOf(one, key) === state).map((one) => one.class);
		return {
			...item,
			state: order.find((state) => inState(state).length > 0) ?? 'no-lesson',
			taught: inState('taught'),
			planned: inState('planned'),
			lessons: lessons.filter(
				(lesson) => lesson.curriculum.includes(key) && concerned.some((one) => fits(lesson, one.class.yearGroup)),
			),
		};
	});
