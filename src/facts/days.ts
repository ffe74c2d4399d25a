/** Days are written as `2026-11-24`. */
const dayLength = 24 * 60 * 60 * 1000;

/** @returns whole days from the first to the second; negative where the second is earlier */
export const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(to) - Date.parse(from)) / dayLength);

/** The day that comes so many days later. */
export const dayAfter = (day: string, days: number): string =>
	new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
