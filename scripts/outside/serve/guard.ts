import type { IncomingHttpHeaders } from 'node:http';
import { isIPv6 } from 'node:net';

/** Why a request gets no answer of its own, as a status and a sentence. */
export interface Refusal {
	status: number;
	text: string;
	headers?: Record<string, string>;
}

/** The part of a request that is looked at before its path. */
export interface Asked {
	method: string;
	headers: IncomingHttpHeaders;
	/** Named in the target itself, which counts for more than the Host header. */
	host?: string | undefined;
}

/** A host as addresses write it: one of IPv6 has brackets. */
export const asWritten = (host: string) => (isIPv6(host) ? `[${host}]` : host);

/**
 * Refuses what no reader of the site sends.
 *
 * @param hosts the names under which the site is reached, as addresses write them
 * @returns undefined when the request is fine
 */
export function refusalOf(
	{ method, headers, host = headers.host }: Asked,
	hosts: readonly string[],
): Refusal | undefined {
	// Another site can give its own name this machine's address (DNS rebinding), but the name stays its own.
	if (!hosts.includes(nameOf(host ?? '')))
		return { status: 421, text: `This site answers to ${hosts.join(', ')} only.` };
	if (method !== 'GET' && method !== 'HEAD')
		return {
			status: 405,
			text: 'Pages and files can be read here, and nothing else.',
			headers: { Allow: 'GET, HEAD' },
		};
	if (!isNavigation(headers) && isForeign(headers, host ?? ''))
		return { status: 403, text: 'Another site may link to pages here, but not use what is on them.' };
	return undefined;
}

const nameOf = (host: string) => host.replace(/:\d{0,5}$/, '').toLowerCase();

/** Somebody follows a link: the page takes the place of the other site's. */
export const isNavigation = (headers: IncomingHttpHeaders) =>
	headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';

/** Browsers say which site asks; other programs, and old browsers for most requests, do not. */
function isForeign({ origin, ...headers }: IncomingHttpHeaders, host: string): boolean {
	const from = headers['sec-fetch-site'];
	if (from !== undefined && from !== 'same-origin' && from !== 'none') return true;
	return origin !== undefined && origin.toLowerCase() !== `http://${host}`.toLowerCase();
}
