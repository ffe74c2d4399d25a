// Plain JavaScript: set-up runs this before anything is installed, so that nobody waits for minutes to hear that a port is taken.
import { createServer } from 'node:net';
import { SetupError } from './error.mjs';

const USUAL_PORT = 4321;
/** This machine's own two addresses; it may lack the second. */
const HOSTS = ['127.0.0.1', '::1'];

/**
 * The port somebody asked for.
 *
 * @param {string | undefined} asked what `PORT` says; the usual one when it says nothing
 * @returns {number}
 * @throws {SetupError} when it is no port at all
 */
export function portFrom(asked) {
	const port = asked ? Number(asked) : USUAL_PORT;
	if (!asked || (/^\d+$/.test(asked) && port <= 65_535)) return port;
	throw new SetupError(`PORT is "${asked}"; it must be a number up to 65535, such as PORT=4322 npm start`);
}

/**
 * Finds out, before any work is done, that a port can be had.
 *
 * @param {number} port
 * @throws {SetupError}
 */
export async function lookAtPort(port) {
	for (const host of HOSTS) {
		const code = await refusal({ port, host });
		if (code === 'EADDRINUSE')
			throw new SetupError(
				`Port ${port} is taken by another program.\nChoose another one: PORT=${port < 65_535 ? port + 1 : port - 1} npm start`,
			);
		if (code === 'EACCES' || code === 'EPERM')
			throw new SetupError(
				`This computer does not let you use port ${port}.\nChoose one above 1023: PORT=4322 npm start`,
			);
	}
}

/**
 * @param {{ port: number, host: string }} at
 * @returns {Promise<string | undefined>} why it cannot be had
 */
function refusal(at) {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code));
		server.listen(at, () => server.close(() => resolve(undefined)));
	});
}
