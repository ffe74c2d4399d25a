import { isDay } from '../../src/programme/day.ts';
import { SetupError } from '../setup/error.mjs';

/**
 * A day that somebody asked for.
 *
 * @param name what the day was given by, such as `LANTERN_TODAY`
 * @throws {SetupError} where there is no such day
 */
export function dayFrom(given: string, name: string): string {
	if (isDay(given)) return given;
	throw new SetupError(`${name} is “${given}”, which is not a day. Write it as 2027-01-31, or leave it out for today.`);
}

/**
 * The day that lessons and facts are judged on: today, unless `LANTERN_TODAY` says another, so that a build can be repeated.
 *
 * @returns such as `2026-11-24`
 * @throws {SetupError} where `LANTERN_TODAY` is not a day
 */
export function dayOfBuild(asked = process.env['LANTERN_TODAY'], now = new Date()): string {
	return asked === undefined ? now.toISOString().slice(0, 10) : dayFrom(asked, 'LANTERN_TODAY');
}

/**
 * The last day on which anything can have been checked: of the build, or today anywhere on Earth, whichever is later. So a build that is
 * repeated for an earlier day still takes what has been checked since.
 */
export function lastPossibleDay(day: string, now = new Date()): string {
	const furthestAhead = new Date(now.getTime() + 14 * 3600 * 1000).toISOString().slice(0, 10);
	return day > furthestAhead ? day : furthestAhead;
}
