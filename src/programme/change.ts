import { most, type Planned, type Programme, type SchoolClass, type SignOff } from './programme.ts';

/** One change to a programme. What cannot be done hands back the very same programme. */
export type Change = (programme: Programme) => Programme;

/** @param id random, so that two copies of one programme can be told from two programmes */
export function newProgramme(id: string, today: string): Programme {
	const [calendarYear = 2026, month = 9] = today.split('-').map(Number);
	const year = month >= 8 ? calendarYear : calendarYear - 1;
	return {
		...{ kind: 'lantern-programme', version: 1, id, revision: 0, year },
		school: { name: '', nation: 'england' },
		terms: [`${year}-09-01`, `${year + 1}-01-05`, `${year + 1}-04-15`],
		...{ classes: [], planned: [], signOffs: [], assigned: [] },
	};
}

export const addClass =
	(given: Omit<SchoolClass, 'id'>): Change =>
	(programme) =>
		programme.classes.length >= most.classes
			? programme
			: { ...programme, classes: [...programme.classes, { ...given, id: freeId('c', programme.classes) }] };

export const editClass =
	(id: string, given: Partial<Omit<SchoolClass, 'id'>>): Change =>
	(programme) => ({
		...programme,
		classes: programme.classes.map((one) => (one.id === id ? { ...one, ...given } : one)),
	});

/** Takes away a class with all that was planned, taught and assigned in it. */
export const removeClass =
	(id: string): Change =>
	(programme) => ({
		...programme,
		classes: programme.classes.filter((one) => one.id !== id),
		planned: programme.planned.filter((one) => one.class !== id),
		assigned: programme.assigned.filter((one) => one.class !== id),
	});

/** What is planned for a class, in the order in which it is taught. */
export const plannedFor = (programme: Programme, id: string): Planned[] =>
	programme.planned.filter((one) => one.class === id).sort((one, other) => one.term - other.term);

/** Adds lessons at the end of a term, as many as the class has room for. */
export const addLessons =
	(id: string, lessons: readonly string[], term: number): Change =>
	(programme) =>
		lessons.reduce((before, lesson) => addLesson(before, { class: id, lesson, term, teacher: '' }), programme);

function addLesson(programme: Programme, given: Omit<Planned, 'id'>): Programme {
	const known = programme.classes.some(({ id }) => id === given.class);
	if (!known || plannedFor(programme, given.class).length >= most.plannedInClass) return programme;
	return { ...programme, planned: [...programme.planned, { ...given, id: freeId('p', programme.planned) }] };
}

export const editPlanned =
	(id: string, given: Pick<Partial<Planned>, 'week' | 'teacher'>): Change =>
	(programme) => ({
		...programme,
		planned: programme.planned.map((one) => (one.id === id ? { ...one, ...given } : one)),
	});

export const removePlanned =
	(id: string): Change =>
	(programme) => ({ ...programme, planned: programme.planned.filter((one) => one.id !== id) });

/** To the end of another term. Its week is open again. */
export const moveToTerm =
	(id: string, term: number): Change =>
	(programme) => {
		const moved = programme.planned.find((one) => one.id === id);
		if (!moved || moved.term === term) return programme;
		const { week: _, ...rest } = moved;
		return { ...programme, planned: [...removePlanned(id)(programme).planned, { ...rest, term }] };
	};

/** One place earlier (-1) or later (1) among the lessons of its class and term. */
export const move =
	(id: string, by: -1 | 1): Change =>
	(programme) => {
		const moved = programme.planned.find((one) => one.id === id);
		if (!moved) return programme;
		const beside = programme.planned.filter((one) => one.class === moved.class && one.term === moved.term);
		const other = beside[beside.indexOf(moved) + by];
		if (!other) return programme;
		const swapped = new Map([
			[moved, other],
			[other, moved],
		]);
		return { ...programme, planned: programme.planned.map((one) => swapped.get(one) ?? one) };
	};

/** Gives other classes the plan of one. What has been taught in them stays, and is not planned a second time. */
export const copyPlan =
	(from: string, to: readonly string[]): Change =>
	(programme) =>
		to.filter((id) => id !== from).reduce((before, id) => copyTo(before, from, id), programme);

function copyTo(programme: Programme, from: string, to: string): Programme {
	const kept = programme.planned.filter((one) => one.class !== to || one.taught);
	const taught = new Set(kept.filter((one) => one.class === to).map(({ lesson }) => lesson));
	return plannedFor(programme, from)
		.filter(({ lesson }) => !taught.has(lesson))
		.reduce((before, { lesson, term, week }) => addLesson(before, { class: to, lesson, term, week, teacher: '' }), {
			...programme,
			planned: kept,
		});
}

export const signOff =
	(given: SignOff): Change =>
	(programme) => ({ ...programme, signOffs: [...takeBackSignOff(given.lesson)(programme).signOffs, given] });

export const takeBackSignOff =
	(lesson: string): Change =>
	(programme) => ({ ...programme, signOffs: programme.signOffs.filter((one) => one.lesson !== lesson) });

/** The next number that nothing here has. */
export const freeId = (letter: string, taken: readonly { id: string }[]) =>
	`${letter}${taken.reduce((last, { id }) => Math.max(last, Number(/^[a-z](\d{1,9})$/.exec(id)?.[1] ?? 0)), 0) + 1}`;
