/** The nearest slide that is there, counted from 0. */
export const clampSlide = (wanted: number, count: number) => Math.min(Math.max(0, wanted), Math.max(0, count - 1));

/** The slide an address names: "#3" is the third, so 2. Anything else is the first. */
export function slideFromHash(hash: string, count: number): number {
	const number = Number(hash.slice(1));
	return Number.isInteger(number) ? clampSlide(number - 1, count) : 0;
}

/**
 * The slides that a shorter way through leaves: "?cut=10" names the cut by its minutes.
 *
 * @param cuts as they stand on the page: `[{ "minutes": 10, "slides": [1, 4] }]`
 * @returns those that stay, in order; all where no cut is named, or one that is not there
 */
export function inCut<T>(all: readonly T[], search: string, cuts = '[]'): T[] {
	const wanted = Number(new URLSearchParams(search).get('cut'));
	const known: { minutes: number; slides: number[] }[] = JSON.parse(cuts);
	const cut = known.find(({ minutes }) => minutes === wanted);
	return all.filter((_, index) => !cut || cut.slides.includes(index + 1));
}

/** A time in seconds as a clock shows it: "4:05". */
export const clock = (seconds: number) =>
	`${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
