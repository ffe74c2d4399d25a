import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { SetupError } from '../setup/error.mjs';

/** A folder being served. */
export interface Site {
	/** Such as `http://localhost:4321/`. */
	url: string;
	port: number;
	/** Stops at once: answers under way are cut off. */
	close(): Promise<void>;
}

/** How a folder is served. */
export interface Serving {
	/** 0 takes any free one. */
	port: number;
	/** An address to answer on instead of this machine's own. */
	host?: string;
	/** What to give for a path such as `/lessons/`, or undefined where the folder's own is right. */
	instead?: (path: string) => Promise<Instead | undefined>;
}

/** Something given in place of a file, with its media type. */
export interface Instead {
	type: string;
	body: string | Uint8Array;
}

/** Somebody else answers on the port. */
export class PortTaken extends SetupError {
	override name = 'PortTaken';
	constructor(port: number) {
		super(`Port ${port} is taken by another program.\nChoose another one: PORT=${port + 1} npm start`);
	}
}

const HEADERS = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
	// Pages carry the rest of their policy themselves; this part only works as a header.
	'Content-Security-Policy': "frame-ancestors 'none'",
};

/** This machine's own two addresses: nobody else on the network can reach them. A machine may lack the second. */
const LOCAL_HOSTS = ['127.0.0.1', '::1'];

/**
 * Serves a folder to this machine only, until closed. What is built into the folder meanwhile is served too.
 *
 * @throws {PortTaken}
 */
export async function serveFolder(dir: string, { port, host, instead }: Serving): Promise<Site> {
	const servers = await listen(answer(dir, instead), { port, hosts: host ? [host] : LOCAL_HOSTS });
	const taken = portOf(servers);
	return { url: `http://${host ?? 'localhost'}:${taken}/`, port: taken, close: () => closeAll(servers) };
}

/**
 * Finds out, before any work is done, that a port can be had.
 *
 * @throws {PortTaken}
 */
export async function checkPort(port: number): Promise<void> {
	await closeAll(await listen(() => {}, { port, hosts: LOCAL_HOSTS }));
}

/** Its types speak of a larger server's requests, and it asks for no more than Node's. */
type Squeeze = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

function answer(dir: string, instead?: Serving['instead']): RequestListener {
	// Not sirv's fast mode: it remembers each file's length, and a build in another terminal would change them.
	const files = sirv(dir, {
		dev: true,
		etag: true,
		setHeaders: (response, path) => {
			// Astro puts a hash of the content into these names.
			if (path.startsWith('/_astro/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
			// It answers for pages that are saved on a device, so an old one must never linger.
			if (path === '/saved-lessons.js') response.setHeader('Cache-Control', 'no-cache');
		},
	});
	// As any school's web host sends them: a page is a tenth as long on its way. Pictures, packs and zips are squeezed already.
	const squeeze = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } } }) as unknown as Squeeze;
	return async (request, response) => {
		for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
		const other = await instead?.(request.url ?? '/');
		if (other) response.setHeader('Content-Type', other.type).end(other.body);
		else squeeze(request, response, () => files(request, response, () => notFound(dir, response)));
	};
}

function notFound(dir: string, response: ServerResponse) {
	const page = join(dir, '404.html');
	response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-store' });
	response.end(existsSync(page) ? readFileSync(page) : 'There is no such page.');
}

async function listen(
	listener: RequestListener,
	{ port, hosts }: { port: number; hosts: string[] },
): Promise<Server[]> {
	const servers: Server[] = [];
	try {
		for (const host of hosts) {
			const server = await listenOn(listener, { port: port || portOf(servers), host });
			if (server) servers.push(server);
		}
		return servers;
	} catch (error) {
		await closeAll(servers);
		// Any free port was asked for, and somebody has the same one at our other address.
		if (port === 0 && servers.length > 0 && error instanceof PortTaken) return listen(listener, { port, hosts });
		throw error;
	}
}

/** @returns undefined when this machine has no such address */
function listenOn(listener: RequestListener, at: { port: number; host: string }): Promise<Server | undefined> {
	return new Promise((resolve, reject) => {
		const server = createServer(listener);
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE') reject(new PortTaken(at.port));
			else if (at.host === '::1' && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code ?? '')) resolve(undefined);
			else reject(error);
		});
		server.listen(at, () => resolve(server));
	});
}

/** @returns 0 while nobody listens */
function portOf([first]: Server[]): number {
	return (first?.address() as AddressInfo | undefined)?.port ?? 0;
}

async function closeAll(servers: Server[]): Promise<void> {
	await Promise.all(
		servers.map((server) => {
			const closed = new Promise((resolve) => server.close(resolve));
			server.closeAllConnections();
			return closed;
		}),
	);
}
