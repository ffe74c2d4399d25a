// Plain JavaScript: processes that tests start load this too, and pages in browsers are given its function.

/**
 * When every test begins: noon, so that no midnight comes meanwhile; a leap day; after 2038, for whatever counts seconds in 31 bits.
 * `LANTERN_CLOCK=2029-01-01` tries another day.
 */
const noon = `${process.env.LANTERN_CLOCK ?? '2040-02-29'}T12:00:00Z`;

/** How far the tests' clock is ahead of the real one, in milliseconds. */
export const ahead = globalThis.lanternAhead ?? Date.parse(noon) - Date.now();

/**
 * Moves the clock of the process or page in which it runs. Timers stay as they are.
 *
 * @param {number} ahead in milliseconds
 */
export function moveClock(ahead) {
	if (globalThis.lanternAhead !== undefined) return;
	globalThis.lanternAhead = ahead;
	const Real = Date;
	const now = () => Real.now() + ahead;
	globalThis.Date = new Proxy(Real, {
		construct: (_, given, made) => Reflect.construct(Real, given.length > 0 ? given : [now()], made),
		apply: () => new Real(now()).toString(),
		get: (_, name) => (name === 'now' ? now : Reflect.get(Real, name)),
	});
}

moveClock(ahead);
