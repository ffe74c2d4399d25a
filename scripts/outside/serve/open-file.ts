import { once } from 'node:events';
import { fstat, ReadStream, type Stats } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import send from '@fastify/send';
import { type Encoding, encodingFor, isCompressible, LEAST } from './compress.ts';
import type { Found } from './find.ts';
import { headersFor } from './headers.ts';
import { type Bytes, rangeOf } from './range.ts';
import { addressOf } from './target.ts';

// By RFC 9239; the other name is out of date.
send.mime.define({ 'text/javascript': ['js', 'mjs'] }, true);

/** What is to be sent of a file. */
export interface Opened {
	status: number;
	headers: Record<string, string>;
	/** Whoever takes it closes its stream. */
	body?: Body;
}

/** The bytes of a file, or some of them, and how they are to be compressed. */
export interface Body {
	stream: ReadStream;
	/** How many bytes the stream has. */
	length: number;
	encoding: Encoding | undefined;
}

/**
 * Opens a file to be sent whole or in part, if the reader does not have it already.
 *
 * @returns undefined when the file is no longer the one that was found: look again
 * @throws NodeJS.ErrnoException what opening throws
 */
export async function openFile(request: IncomingMessage, found: Found): Promise<Opened | undefined> {
	const { root, names, stats } = found;
	// Ranges are ours: the library takes a suffix longer than the file, and what is no range at all, for unsatisfiable.
	const range = rangeFor(request, stats);
	const part = typeof range === 'object' ? range : {};
	const { statusCode, headers, ...sent } = await send(request, addressOf(names), {
		root,
		acceptRanges: false,
		cacheControl: false,
		...part,
	});
	const current = sent.type === 'file' && isSame(sent.metadata.stat, stats) && (await isOpen(sent.stream, stats));
	if (current && statusCode === 200 && range !== 'unsatisfiable')
		return describe(request, { found, range, headers, stream: sent.stream });
	close(sent.stream);
	if (statusCode === 412) return { status: 412, headers: { 'Content-Length': '0' } };
	if (sent.type === 'error' && statusCode !== 404) throw sent.metadata.error;
	if (!current) return undefined;
	if (statusCode === 304) return { status: 304, headers: { ...headers, ...lastingHeaders(names) } };
	return { status: 416, headers: { 'Content-Length': '0', 'Content-Range': `bytes */${stats.size}` } };
}

/** What an answer says of a file whether it holds its bytes or not: a browser takes a 304's headers over into what it has kept. */
function lastingHeaders(names: readonly string[], type = send.mime.getType(names.at(-1) ?? '') ?? '') {
	return { ...headersFor(addressOf(names), type), ...(isCompressible(type) && { Vary: 'Accept-Encoding' }) };
}

/** @param sent the library's answer, for the whole file or the range of it */
function describe(
	{ method, headers: asked }: IncomingMessage,
	sent: { found: Found; range: Bytes | undefined; headers: Record<string, string>; stream: Readable },
): Opened {
	const { found, range, stream } = sent;
	const { size } = found.stats;
	const { 'Content-Length': _, 'Content-Type': type = 'application/octet-stream', ...headers } = sent.headers;
	const encoding = isCompressible(type) && size >= LEAST && !range ? encodingFor(asked['accept-encoding']) : undefined;
	const length = range ? range.end - range.start + 1 : size;
	return {
		status: range ? 206 : 200,
		headers: {
			...headers,
			...lastingHeaders(found.names, type),
			'Content-Type': type,
			...(range && { 'Content-Range': `bytes ${range.start}-${range.end}/${size}` }),
			// A part of the file is no part of what it was compressed to.
			...(encoding ? { 'Content-Encoding': encoding } : { 'Content-Length': `${length}`, 'Accept-Ranges': 'bytes' }),
		},
		...(stream instanceof ReadStream && method !== 'HEAD' && length > 0 && { body: { stream, length, encoding } }),
	};
}

function rangeFor({ method, headers }: IncomingMessage, { size, mtime }: Stats) {
	const since = headers['if-range'];
	// By RFC 9110, section 13.1.5: the same date exactly. Our entity tags are weak, and no range may rest on a weak one.
	const same = since === undefined || since === mtime.toUTCString();
	return method === 'GET' && same ? rangeOf(headers.range, size) : undefined;
}

/** What goes wrong with a stream that nobody wants any more is no news. */
const close = (stream: Readable) => stream.on('error', () => {}).destroy();

/** Waits until a file is open, and makes sure that it is the one that was looked at. */
async function isOpen(stream: Readable, stats: Stats): Promise<boolean> {
	if (!(stream instanceof ReadStream)) return true;
	try {
		const [descriptor] = await once(stream, 'open');
		return isSame(await promisify(fstat)(descriptor), stats);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
		throw error;
	}
}

const isSame = (a: Stats, b: Stats) => a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs;
