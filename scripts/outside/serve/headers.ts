/** With every answer, whatever it is. */
export const ALWAYS = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
	'Cross-Origin-Resource-Policy': 'same-origin',
	// Pages carry the rest of their policy themselves; this part only works as a header.
	'Content-Security-Policy': "frame-ancestors 'none'",
};

/** A picture that is opened at its own address is a page, and could run scripts. In an `<img>` none of this applies. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'none'";

/** What only some files are sent with. @param path such as `/_astro/x.12.css` */
export function headersFor(path: string, type: string): Record<string, string> {
	return {
		// Astro puts a hash of the content into these names. Browsers ask about all others; above all about
		// saved-lessons.js, which answers for pages that are saved on a device: an old one must never linger.
		'Cache-Control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
		...(type === 'image/svg+xml' && { 'Content-Security-Policy': PICTURE_POLICY }),
	};
}
