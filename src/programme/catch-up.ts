import type { Planned, Programme, SchoolClass, Taught } from './programme.ts';

/** A lesson that was taught while somebody was away. */
export type ToCatchUp = { class: SchoolClass; planned: Planned; taught: Taught };

/** Every lesson that somebody has still to catch up, across the school. What was taught first comes first, then the order of the classes. */
export function toCatchUp({ classes, planned }: Pick<Programme, 'classes' | 'planned'>): ToCatchUp[] {
	const missed = planned.filter(({ taught }) => taught && taught.toCatchUp > 0);
	return classes
		.flatMap((one) =>
			missed.flatMap((each) =>
				each.class === one.id && each.taught ? [{ class: one, planned: each, taught: each.taught }] : [],
			),
		)
		.sort((one, other) => one.taught.on.localeCompare(other.taught.on));
}
