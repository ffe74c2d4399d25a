/**
 * How a reader may have a page look and sound. The first of each is what a page does when nobody has chosen;
 * the others stand as `data-…` on the `html` element, where `styles/looks.css` and the reading voice find them.
 */
export const looks = {
	/** Per cent of the usual size. */
	text: ['100', '125', '150', '200'],
	spacing: ['usual', 'roomy'],
	theme: ['device', 'light', 'dark', 'contrast'],
	motion: ['device', 'still'],
	speed: ['usual', 'slow', 'quick'],
	/** Where the reader lives: titles, law and ways to get help differ. */
	nation: ['england', 'wales', 'scotland', 'northern-ireland'],
} as const;

export type LookName = keyof typeof looks;
export const lookNames = Object.keys(looks) as LookName[];

/** The one name under which a choice is kept in the browser. Nothing stands there until somebody chooses. */
export const keptAs = 'look';

/**
 * What to keep of what was chosen.
 *
 * @returns such as "text=150&theme=dark"; nothing for what is usual, and nothing at all when everything is
 */
export function toKeep(chosen: Partial<Record<LookName, string>>): string {
	const others = lookNames.filter((name) => {
		const value = chosen[name];
		return value !== undefined && value !== looks[name][0] && looks[name].some((one) => one === value);
	});
	return others.map((name) => `${name}=${chosen[name]}`).join('&');
}
