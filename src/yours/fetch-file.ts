import { PackError } from '../pack/error.ts';

/**
 * Fetches a file of this site.
 *
 * @throws {PackError} when it is not there, or the site cannot be reached
 */
export async function fetchFile(address: string, signal: AbortSignal): Promise<Uint8Array> {
	const { status, ok, body } = await fetchWhole(address, signal);
	if (ok) return body;
	throw new PackError(`This site has no file at ${address} (answer ${status}).`, 'Tell whoever looks after this site.');
}

async function fetchWhole(address: string, signal: AbortSignal) {
	try {
		const response = await fetch(address, { signal, credentials: 'omit' });
		return { status: response.status, ok: response.ok, body: new Uint8Array(await response.arrayBuffer()) };
	} catch (cause) {
		if (signal.aborted) throw cause;
		throw new PackError('The file could not be fetched.', 'See whether you are online, then try again.');
	}
}
