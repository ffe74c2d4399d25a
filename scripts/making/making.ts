import { fork } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { passWithoutDump } from '../setup/without-dump.mjs';

/** What is made while the site is served. */
export type Making = {
	/**
	 * Has a file made before all others.
	 *
	 * @param path within `dist`
	 * @returns whether it is there
	 */
	order(path: string): Promise<boolean>;
	/** When no more is made. */
	ended: Promise<Ending>;
	/** Ends it. What is made by then stays, and the next start makes the rest. */
	stop(): Promise<void>;
};

/** How it ended. */
export type Ending = {
	/** An exit code: 0 when all is made; 128 and more where a signal ended it. */
	code: number;
	/** Paths within `dist` of what could not be made; undefined where it ended before its time. */
	missing?: string[] | undefined;
	/** Whether it was stopped. */
	isAsked: boolean;
};

/** What the process says of its work. */
export type Said = { path: string; made: boolean } | { missing: string[] };

/** How long it may take to close its browser, in milliseconds. */
const patience = 5000;

const program = fileURLToPath(new URL('./make-rest.ts', import.meta.url));

/** Starts a process that makes all that is made from the site. It ends when this one does, however that comes about. */
export function startMaking(file = program, args: readonly string[] = []): Making {
	const child = fork(file, args, { stdio: ['inherit', 'inherit', 'pipe', 'ipc'] });
	if (child.stderr) passWithoutDump(child.stderr);
	const waiting = new Map<string, (made: boolean) => void>();
	const made = new Map<string, Promise<boolean>>();
	let missing: string[] | undefined;
	let isAsked = false;
	child.on('message', (said: Said) => {
		if ('missing' in said) missing = said.missing;
		else waiting.get(said.path)?.(said.made);
	});
	const ended = once(child, 'close').then(
		([code, signal]): Ending => ({ code: code ?? 128 + constants.signals[signal as NodeJS.Signals], missing, isAsked }),
	);
	const atLast = (path: string) => ended.then(({ missing }) => missing?.includes(path) === false);
	const order = (path: string) => {
		const soon = new Promise<boolean>((resolve) => waiting.set(path, resolve));
		// It may have ended by now, and says then what there is.
		child.send(path, () => {});
		return Promise.race([soon, atLast(path)]);
	};
	return {
		order(path) {
			const known = made.get(path) ?? order(path);
			made.set(path, known);
			return known;
		},
		ended,
		async stop() {
			isAsked = true;
			child.kill();
			const tooLate = setTimeout(() => child.kill('SIGKILL'), patience);
			await ended;
			clearTimeout(tooLate);
		},
	};
}
