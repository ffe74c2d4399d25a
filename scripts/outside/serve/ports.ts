import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SetupError } from '../../setup/error.mjs';

/** A port cannot be had; the message says what to do. */
export class PortError extends SetupError {
	override name = 'PortError';
}

/** Somebody else answers on the port. */
export class PortTaken extends PortError {
	override name = 'PortTaken';
	constructor(port: number) {
		const other = port < 65_535 ? port + 1 : port - 1;
		super(`Port ${port} is taken by another program.\nChoose another one: PORT=${other} npm start`);
	}
}

/** The system keeps the port, as most do with those below 1024. */
export class PortForbidden extends PortError {
	override name = 'PortForbidden';
	constructor(port: number) {
		super(`This computer does not let you use port ${port}.\nChoose one above 1023: PORT=4322 npm start`);
	}
}

/** What a server's error on opening a port means. @returns the error itself when it is about something else */
export function portError(error: NodeJS.ErrnoException, port: number): Error {
	if (error.code === 'EADDRINUSE') return new PortTaken(port);
	return error.code === 'EACCES' || error.code === 'EPERM' ? new PortForbidden(port) : error;
}

/** How long a reader may take, in milliseconds: who sends a request letter by letter is cut off. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2000 };

/** Opens one port at several addresses of this machine. @throws {PortError} */
export async function listen(
	listener: RequestListener,
	at: { port: number; hosts: readonly string[]; say?: (line: string) => void },
): Promise<Server[]> {
	const { port, hosts, say } = at;
	const servers: Server[] = [];
	try {
		for (const host of hosts) {
			const server = await listenOn(listener, { port: port || portOf(servers), host, say });
			if (server) servers.push(server);
		}
		return servers;
	} catch (error) {
		await closeAll(servers);
		// Any free port was asked for, and somebody has the same one at our other address.
		if (port === 0 && servers.length > 0 && error instanceof PortTaken) return listen(listener, at);
		throw error;
	}
}

/** @returns undefined when this machine has no such address */
function listenOn(
	listener: RequestListener,
	{ port, host, say }: { port: number; host: string; say: ((line: string) => void) | undefined },
): Promise<Server | undefined> {
	return new Promise((resolve, reject) => {
		const server = createServer(PATIENCE, listener);
		// Once it listens, the first of these does nothing more; a connection that cannot be taken must not end the server.
		server.on('error', (error: NodeJS.ErrnoException) => {
			if (server.listening) say?.(error.message);
			else if (host === '::1' && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code ?? '')) resolve(undefined);
			else reject(portError(error, port));
		});
		server.listen({ port, host }, () => resolve(server));
	});
}

/** @returns 0 while nobody listens */
export function portOf([first]: readonly Server[]): number {
	return (first?.address() as AddressInfo | undefined)?.port ?? 0;
}

/** Stops at once: answers under way are cut off. */
export async function closeAll(servers: readonly Server[]): Promise<void> {
	await Promise.all(
		servers.map((server) => {
			const closed = new Promise((resolve) => server.close(resolve));
			server.closeAllConnections();
			return closed;
		}),
	);
}
