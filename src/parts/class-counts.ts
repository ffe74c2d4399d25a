/** Hands counted at one time, one number for each answer; undefined where none has been entered. */
export type Hands = readonly (number | undefined)[];

/** Below this, a number may point to one pupil. */
const fewest = 5;

/** What somebody typed as a count, or undefined where it is none: a whole number of at most three digits. */
export function countFrom(typed: string): number | undefined {
	const words = typed.trim();
	return /^\d{1,3}$/.test(words) ? Number(words) : undefined;
}

export const handsUp = (hands: Hands): number => hands.reduce<number>((sum, count) => sum + (count ?? 0), 0);

/** An answer's share of all hands, from 0 to 100. 0 while no hand has been counted. */
export const shareOf = (hands: Hands, answer: number): number =>
	handsUp(hands) === 0 ? 0 : Math.round((100 * (hands[answer] ?? 0)) / handsUp(hands));

/** Is any of the counts so small that a pupil could be recognised? */
export const hasFew = (hands: Hands): boolean =>
	hands.some((count) => count !== undefined && count > 0 && count < fewest);

/**
 * How one answer has changed, in a sentence. Counts of hands, not shares alone, so that a small class is not made to look like a survey.
 *
 * @param answer which one, counted from 0, and how it is called
 * @returns undefined while the hands of either time have still to be counted
 */
export function changeText(start: Hands, end: Hands, answer: { index: number; name: string }): string | undefined {
	const [before, after] = [handsUp(start), handsUp(end)];
	if (before === 0 || after === 0) return undefined;
	const of = (hands: Hands, all: number) =>
		`${hands[answer.index] ?? 0} of ${all} hands (${shareOf(hands, answer.index)} %)`;
	return `“${answer.name}”: ${of(start, before)} at the start, ${of(end, after)} at the end.`;
}
