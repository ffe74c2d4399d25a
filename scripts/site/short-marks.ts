const mark = /data-astro-cid-[a-z0-9]+/g;

/** A page and its one style sheet. */
type Page = { html: string; css: string };

/**
 * Shortens the marks by which Astro ties a component's styles to its elements: a page has more than a thousand, of eight letters
 * by chance that squeeze badly. A mark that no rule names goes.
 */
export function shortMarks({ html, css }: Page): Page {
	const names = new Map([...new Set(css.match(mark))].map((name, index) => [name, `data-${index}`]));
	return {
		html: html.replace(/ (data-astro-cid-[a-z0-9]+)(?:="true")?(?=[ >/])/g, (_, name: string) => {
			const short = names.get(name);
			return short ? ` ${short}` : '';
		}),
		css: css.replace(mark, (name) => names.get(name) ?? name),
	};
}
