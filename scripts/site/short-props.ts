/**
 * Puts what islands are given between single quotation marks: it is JSON, full of double ones, each of which takes six letters
 * between its own kind.
 */
export function shortProps(html: string): string {
	return html.replace(/<astro-island [^>]*>/g, (tag) =>
		tag.replace(/="([^"]*&quot;[^"]*)"/g, (_, value: string) => `='${singlyQuoted(value)}'`),
	);
}

const singlyQuoted = (value: string) => value.replaceAll("'", '&#39;').replaceAll('&quot;', '"');
