/** Objects that the site's own pages show, from the Fluent Emoji set; those that lessons show are found in the lessons. */
export const siteThings = [
	'red-paper-lantern',
	'raised-hand',
	'open-book',
	'clipboard',
	'backpack',
	'house',
	'bookmark-tabs',
	'telephone',
	'writing-hand',
] as const;
export type SiteThing = (typeof siteThings)[number];
