import { readFile } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { findIn } from './find.ts';
import { refusalOf } from './guard.ts';
import { ALWAYS } from './headers.ts';
import { inTurn } from './in-turn.ts';
import { sendFile } from './send-file.ts';
import { addressOf, readTarget, type Target } from './target.ts';

/** Something given in place of a file. */
export interface Instead {
	/** Its media type. */
	type: string;
	body: string | Uint8Array;
	/** 200 when left out. */
	status?: number;
	headers?: Record<string, string>;
}

/**
 * What to give for a path, or undefined where the folder's own is right. The request waits for it. When it fails, the reader is
 * told so, and the error's message is said in the terminal.
 *
 * @param path decoded, such as `/lessons/`; it holds no dots at the start of a name and no control characters
 */
export type InsteadOf = (path: string, request: IncomingMessage) => Promise<Instead | undefined>;

/** How requests are answered. */
export interface Answering {
	/** Names under which the site is reached, as addresses write them. */
	hosts: readonly string[];
	instead?: InsteadOf | undefined;
	/** Tells whoever runs the server of an error: each once. */
	say: (line: string) => void;
}

/** A file that changes each time it is looked at is given up after so many looks. */
const LOOKS = 5;

/** Answers requests from a folder. No request ends it, whatever it asks for and whatever becomes of the folder. */
export function answerFrom(dir: string, answering: Answering): RequestListener {
	const turn = inTurn();
	return (request, response) =>
		turn(request.socket, () =>
			answer(dir, answering, request, response).catch((error: unknown) => fail(response, error, answering.say)),
		);
}

async function answer(dir: string, { hosts, instead }: Answering, request: IncomingMessage, response: ServerResponse) {
	for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value);
	const target = readTarget(request.url ?? '/');
	const { method = '', headers } = request;
	const refusal = refusalOf({ method, headers, host: target.host }, hosts);
	// What else such a request brings is not read.
	if (refusal) return sentence(response, refusal.status, refusal.text, { ...refusal.headers, Connection: 'close' });
	if (!target.names) return notFound(dir, response);
	const other = await instead?.(`/${target.names.join('/')}`, request);
	if (other) return whole(response, other.status ?? 200, other.body, { ...other.headers, 'Content-Type': other.type });
	return file(dir, target, request, response);
}

async function file(dir: string, { names = [], query }: Target, request: IncomingMessage, response: ServerResponse) {
	for (let i = 0; i < LOOKS; i++) {
		const found = await findIn(dir, names);
		if (found === undefined) return notFound(dir, response);
		if (found === 'folder') return redirect(response, `${addressOf(names)}/${query}`);
		if (await sendFile(request, response, found)) return;
	}
	sentence(response, 503, 'This is being made anew. Try again in a moment.', { 'Retry-After': '1' });
}

const redirect = (response: ServerResponse, to: string) =>
	sentence(response, 301, `This is at ${to}`, { Location: to, 'Cache-Control': 'no-cache' });

async function notFound(dir: string, response: ServerResponse) {
	// While there are no pages, or too many files are open, the sentence has to do.
	const page = await readFile(join(dir, '404.html')).catch(() => 'There is no such page.');
	whole(response, 404, page, { 'Content-Type': 'text/html; charset=utf-8' });
}

/** Too many files are open, here or on the whole machine: some will be closed soon. */
const busy = ['EMFILE', 'ENFILE'];
const isBusy = (error: unknown) => error instanceof Error && 'code' in error && busy.includes(String(error.code));

const TOO_MUCH = 'Too much is being asked for at once. Try again in a moment.';

function fail(response: ServerResponse, error: unknown, say: Answering['say']) {
	say(isBusy(error) ? TOO_MUCH : error instanceof Error ? error.message : String(error));
	if (response.headersSent) response.destroy();
	else if (isBusy(error)) sentence(response, 503, TOO_MUCH, { 'Retry-After': '1' });
	else sentence(response, 500, 'This could not be given. The window in which Lantern was started says why.');
}

const sentence = (response: ServerResponse, status: number, text: string, headers?: OutgoingHttpHeaders) =>
	whole(response, status, `${text}\n`, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });

/** Node leaves the body out where somebody asks for the head alone. */
function whole(response: ServerResponse, status: number, body: string | Uint8Array, headers: OutgoingHttpHeaders) {
	const length = Buffer.byteLength(body);
	response.writeHead(status, { 'Cache-Control': 'no-store', 'Content-Length': length, ...headers }).end(body);
}
