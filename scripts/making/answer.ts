import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Instead, InsteadOf } from '../outside/serve/answer.ts';
import { isNavigation } from '../outside/serve/guard.ts';
import type { Making } from './making.ts';

/** What is made, and for how long somebody waits for it, in milliseconds. */
export type Answering = {
	making: Pick<Making, 'order'>;
	/** Is this a file that is made from the site? @param path within `dist` */
	isMade: (path: string) => boolean;
	/** The built site, with the pages that say what goes on. */
	dist: string;
	/** Before a page says that it is being made. */
	grace?: number;
	/** While that page is read, where a link may save the file, and by a program: browsers give up after a minute. */
	patience?: number;
};

/** Said by the page that waits when it asks again. */
const AGAIN = '?when-made';

/**
 * Has a file made that is asked for before it is there, and gives it then. Somebody who opens it reads meanwhile that it is being
 * made: the page asks again by itself, without a script, and stays until there is an answer.
 */
export function answerWhileMaking({ making, isMade, dist, grace = 1000, patience = 25_000 }: Answering): InsteadOf {
	return async (address, request) => {
		const path = address.slice(1);
		if (!isMade(path)) return undefined;
		const isAgain = request.url?.endsWith(AGAIN) ?? false;
		const isOpened = isNavigation(request.headers);
		const isShort = isOpened && !isAgain && !maySave(request.headers);
		const made = await within(isShort ? grace : patience, making.order(path));
		if (made === true) return isAgain ? moved(address) : undefined;
		const page = (name: string) => (isOpened ? readFile(join(dist, name)) : undefined);
		return made === undefined ? later(address, await page('being-made/index.html')) : failed(await page('500.html'));
	};
}

/**
 * Whether a link may be about to save what it leads to: Firefox and Safari do not say. They would save the page that waits under the
 * pack's name, or say that saving has failed. Chromium, which alone sends this header, says that it opens a document only when it does.
 */
const maySave = (headers: IncomingHttpHeaders) =>
	headers['sec-fetch-site'] !== 'none' && headers['sec-ch-ua'] === undefined;

/** @returns undefined where it takes longer */
async function within<T>(time: number, work: Promise<T>): Promise<T | undefined> {
	const late = new AbortController();
	try {
		return await Promise.race([work, setTimeout(time, undefined, { signal: late.signal })]);
	} finally {
		late.abort();
	}
}

const html = 'text/html; charset=utf-8';
const text = 'text/plain; charset=utf-8';

const later = (address: string, page: Buffer | undefined): Instead => ({
	status: 503,
	headers: { 'Retry-After': '2', ...(page && { Refresh: `1; url=${encodeURI(address)}${AGAIN}` }) },
	type: page ? html : text,
	body: page ?? 'This is being made. Try again in a moment.\n',
});

const failed = (page: Buffer | undefined): Instead => ({
	status: 500,
	type: page ? html : text,
	body: page ?? 'This could not be made. The window in which Lantern was started says why.\n',
});

/** To the address without what the page has added. */
const moved = (address: string): Instead => ({
	status: 303,
	headers: { Location: encodeURI(address) },
	type: text,
	body: 'It is made.\n',
});
