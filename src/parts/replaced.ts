/** The same list with another value in one place, counted from 0. Browsers of 2022 have no `Array.with`. */
export const replaced = <T>(list: readonly T[], at: number, value: T): T[] =>
	list.map((one, index) => (index === at ? value : one));
