import { createHash } from 'node:crypto';

const inline = /<(?:script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/(?:script|style)>/g;

/**
 * Leaves in a page's policy only the digests of what stands in the page. Astro adds those of its script files and of every style
 * of the site; files are allowed by coming from this site.
 */
export function shortPolicy(html: string): string {
	const here = new Set([...html.matchAll(inline)].map(([, text = '']) => digestOf(text)));
	return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
		policy.replace(/ 'sha256-([^']+)'/g, (digest, name: string) => (here.has(name) ? digest : '')),
	);
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('base64');
