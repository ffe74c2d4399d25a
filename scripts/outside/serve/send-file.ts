import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { compressor } from './compress.ts';
import type { Found } from './find.ts';
import { type Body, openFile } from './open-file.ts';

/** A reader who takes nothing for this long, in milliseconds, has gone. */
const STALLED = 120_000;

/**
 * Sends a file, or the part of it that is asked for.
 *
 * @returns false, with nothing sent, when the file is no longer the one that was found: look again
 * @throws what opening and reading throw; a reader who goes away is no error
 */
export async function sendFile(request: IncomingMessage, response: ServerResponse, found: Found): Promise<boolean> {
	const opened = await openFile(request, found);
	if (!opened) return false;
	response.writeHead(opened.status, opened.headers);
	if (opened.body) await sendBody(response, opened.body);
	else response.end();
	return true;
}

/** Whoever ends too early, reader or file: all that was opened for it is closed. */
async function sendBody(response: ServerResponse, { stream, length, encoding }: Body) {
	const compress = encoding && compressor(encoding, length);
	response.setTimeout(STALLED);
	try {
		if (compress) await pipeline(stream, exactly(length), compress, response);
		else await pipeline(stream, exactly(length), response);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && gone.includes(String(error.code)))) throw error;
	} finally {
		// A pipeline whose reader has gone before it begins closes nothing.
		stream.destroy();
		compress?.destroy();
	}
}

/** What a pipeline says when the reader goes away, during it or before. */
const gone = ['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE', 'ERR_STREAM_DESTROYED', 'ECONNRESET', 'EPIPE'];

/** Passes bytes on, and fails when a file turns out shorter than its reader was told: cut off is better than left waiting. */
export function exactly(length: number) {
	return async function* (source: AsyncIterable<Buffer>) {
		let left = length;
		for await (const chunk of source) {
			left -= chunk.length;
			yield chunk;
		}
		if (left !== 0) throw new Error(`A file changed its length by ${-left} bytes while it was sent.`);
	};
}
