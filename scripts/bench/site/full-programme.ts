import { addClass, addLessons, type Change, newProgramme } from '../../../src/programme/change.ts';
import { markTaught } from '../../../src/programme/mark.ts';
import { most, type Programme, yearGroups } from '../../../src/programme/programme.ts';

const began = '2026-09-07';
const taughtOn = '2026-10-05';

/** As many classes as a programme holds, each with so many lessons, and every second lesson taught. */
export function fullProgramme(lessons: readonly { id: string }[], perClass: number): Programme {
	const classes = Array.from({ length: most.classes }, (_, at): Change => {
		const yearGroup = yearGroups[at % yearGroups.length] ?? '5';
		return addClass({ label: `${yearGroup} Class ${at + 1}`, yearGroup, size: 28, teacher: `Teacher ${at + 1}` });
	});
	const named = classes.reduce((programme, change) => change(programme), newProgramme(crypto.randomUUID(), began));
	const planned = named.classes.reduce(
		(programme, { id }, at) =>
			Array.from({ length: perClass }, (_, place) => lessons[(at + place) % lessons.length]?.id ?? '').reduce(
				(before, lesson, place) => addLessons(id, [lesson], place % 3)(before),
				programme,
			),
		named,
	);
	return planned.planned
		.filter((_, at) => at % 2 === 0)
		.reduce(
			(programme, { id }) => markTaught(id, { on: taughtOn, by: 'AB', note: '', toCatchUp: 1 }, taughtOn)(programme),
			planned,
		);
}
