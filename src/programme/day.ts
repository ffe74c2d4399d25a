/** Is this a day that there is, written "2026-11-24"? */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The day it is for whoever reads, wherever they are. */
export const dayOf = (now: Date): string =>
	[
		String(now.getFullYear()).padStart(4, '0'),
		String(now.getMonth() + 1).padStart(2, '0'),
		String(now.getDate()).padStart(2, '0'),
	].join('-');

/** Days since 1 January 1970, to count with. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** The day that a number of days since 1 January 1970 leads to. */
export const dayOfNumber = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
