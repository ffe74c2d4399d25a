import { answerFrom, type InsteadOf } from './serve/answer.ts';
import { asWritten } from './serve/guard.ts';
import { closeAll, listen, portOf } from './serve/ports.ts';

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
	instead?: InsteadOf;
	/** Where errors are told of; the terminal when left out. */
	say?: (line: string) => void;
}

/** This machine's own two addresses: nobody else on the network can reach them. A machine may lack the second. */
const LOCAL_HOSTS = ['127.0.0.1', '::1'];

/**
 * Serves a folder until closed, to this machine only. What is built into the folder meanwhile is served too, also when
 * another folder takes its place.
 *
 * @throws {PortError}
 */
export async function serveFolder(dir: string, { port, host, instead, say = console.error }: Serving): Promise<Site> {
	const hosts = ['localhost', ...LOCAL_HOSTS, ...(host ? [host] : [])].map(asWritten);
	const tell = once(say);
	const listener = answerFrom(dir, { hosts, instead, say: tell });
	const servers = await listen(listener, { port, hosts: host ? [host] : LOCAL_HOSTS, say: tell });
	const taken = portOf(servers);
	return {
		url: `http://${asWritten(host ?? 'localhost')}:${taken}/`,
		port: taken,
		close: () => closeAll(servers),
	};
}

/**
 * Finds out, before any work is done, that a port can be had.
 *
 * @throws {PortError}
 */
export async function checkPort(port: number): Promise<void> {
	await closeAll(await listen(() => {}, { port, hosts: LOCAL_HOSTS }));
}

/** So many different lines are said, and then no more: a terminal that runs over helps nobody. */
const MOST_LINES = 100;

/** The same line is said once only. */
function once(say: (line: string) => void): (line: string) => void {
	const said = new Set<string>();
	return (line) => {
		if (said.has(line) || said.size >= MOST_LINES) return;
		said.add(line);
		say(line);
	};
}
