/**
 * Takes away the id that Astro gives each island: a hash over the place of its file on this machine, so that no two checkouts would
 * build the same page. Preact knows its islands by a number of its own.
 */
export const withoutIslandIds = (html: string): string =>
	html.replace(/<astro-island [^>]*>/g, (tag) => tag.replace(/ uid="[^"]*"/, ''));
