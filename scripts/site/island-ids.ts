/**
 * Takes away the id that Astro gives each island: a hash over the place of its file on this machine, so that no two checkouts would
 * build the same page. React knows its islands by their place in the page.
 */
export const withoutIslandIds = (html: string): string =>
	html.replace(/<astro-island [^>]*>/g, (tag) => tag.replace(/ uid="[^"]*"/, ''));
