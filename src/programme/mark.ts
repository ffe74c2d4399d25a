import { addLessons, type Change } from './change.ts';
import { type Planned, type Programme, type Tally, Taught } from './programme.ts';
import { dayProblem, termOf } from './school-year.ts';

/** What is said of a lesson that was taught, apart from the hands that were counted. */
export type Mark = Omit<Taught, 'tallies'>;

/**
 * Marks a planned lesson taught, or changes what was said of it. Hands that were counted stay. A day that stands already stays
 * too, where the programme's year has been changed since.
 */
export const markTaught =
	(id: string, mark: Mark, today: string): Change =>
	(programme) =>
		editPlanned(programme, id, (planned) => {
			const before = planned.taught;
			const taught = { ...mark, by: mark.by.trim(), tallies: before?.tallies ?? [] };
			const isRefused = mark.on !== before?.on && dayProblem(mark.on, programme, today) !== '';
			return isRefused || !Taught.safeParse(taught).success || isSame(taught, before)
				? planned
				: { ...planned, taught };
		});

/** Marks a lesson that was not planned: it is added to the plan in the term of that day, as one change. */
export const addTaught =
	(of: Pick<Planned, 'class' | 'lesson'>, mark: Mark, today: string): Change =>
	(programme) => {
		if (programme.planned.some((one) => one.class === of.class && one.lesson === of.lesson)) return programme;
		const added = addLessons(of.class, [of.lesson], termOf(mark.on, programme))(programme);
		const last = added.planned.at(-1);
		if (added === programme || !last) return programme;
		const marked = markTaught(last.id, mark, today)(added);
		return marked === added ? programme : marked;
	};

/** The lesson is planned again, and not taught yet. */
export const takeBackTaught =
	(id: string): Change =>
	(programme) =>
		editPlanned(programme, id, (planned) => {
			const { taught, ...rest } = planned;
			return taught ? rest : planned;
		});

/** Puts down the hands for one question of a lesson that was taught, in place of those before. No hands at all: no tally. */
export const setTally =
	(id: string, tally: Tally): Change =>
	(programme) =>
		editTaught(programme, id, (taught) => {
			const others = taught.tallies.filter(({ question }) => question !== tally.question);
			const isEmpty = [...tally.before, ...tally.after].every((hands) => hands === 0);
			const after = { ...taught, tallies: isEmpty ? others : withTally(taught.tallies, tally) };
			return Taught.safeParse(after).success && !isSame(after, taught) ? after : taught;
		});

/** Pupils who were away have caught up. */
export const catchUp =
	(id: string, pupils: number): Change =>
	(programme) =>
		editTaught(programme, id, (taught) => {
			const isSome = Number.isInteger(pupils) && pupils > 0 && pupils <= taught.toCatchUp;
			return isSome ? { ...taught, toCatchUp: taught.toCatchUp - pupils } : taught;
		});

/** What goes when “taught” is taken back: "the day and initials, the note, and the hands counted for 2 questions". */
export function lostWith({ note, toCatchUp, tallies }: Taught): string {
	const lost = [
		'the day and initials',
		...(note ? ['the note'] : []),
		...(toCatchUp > 0 ? [`${toCatchUp} still to catch up`] : []),
		...(tallies.length > 0
			? [`the hands counted for ${tallies.length} ${tallies.length === 1 ? 'question' : 'questions'}`]
			: []),
	];
	return lost.length === 1 ? 'the day and initials' : `${lost.slice(0, -1).join(', ')} and ${lost.at(-1)}`;
}

function editPlanned(programme: Programme, id: string, edit: (planned: Planned) => Planned): Programme {
	const before = programme.planned.find((one) => one.id === id);
	const after = before && edit(before);
	if (!after || after === before) return programme;
	return { ...programme, planned: programme.planned.map((one) => (one === before ? after : one)) };
}

const editTaught = (programme: Programme, id: string, edit: (taught: Taught) => Taught) =>
	editPlanned(programme, id, (planned) => {
		const after = planned.taught && edit(planned.taught);
		return !after || after === planned.taught ? planned : { ...planned, taught: after };
	});

/** In the place of the one before, so that counting again does not move it. */
const withTally = (tallies: readonly Tally[], tally: Tally) =>
	tallies.some(({ question }) => question === tally.question)
		? tallies.map((one) => (one.question === tally.question ? tally : one))
		: [...tallies, tally];

const isSame = (one: Taught, other?: Taught) =>
	other !== undefined &&
	one.on === other.on &&
	one.by === other.by &&
	one.note === other.note &&
	one.toCatchUp === other.toCatchUp &&
	JSON.stringify(one.tallies) === JSON.stringify(other.tallies);
