/** What Astro writes once before the first island of a page. */
const runtime = /<style>astro-island[^<]*<\/style>(?:<script>(?:(?!<\/script>).)*<\/script>)+/s;
const styles = '<link rel="stylesheet"';

/**
 * Moves what wakes islands from the middle of a page into its head, before its styles. There, a browser would wait for the
 * styles before it reads on, so that a page's first picture would hold little more than its heading.
 */
export function islandsFirst(html: string): string {
	const [found] = runtime.exec(html) ?? [];
	const at = html.indexOf(styles);
	if (!found || at < 0 || at > html.indexOf(found)) return html;
	return html.slice(0, at) + found + html.slice(at).replace(found, () => '');
}
