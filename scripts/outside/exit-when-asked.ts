import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Makes this process exit when it is asked to stop, so that whatever listens for `exit` clears up first: without this, a signal
 * ends it at once.
 *
 * @returns puts things back as they were
 */
export function exitWhenAsked(): () => void {
	const exit = (signal: NodeJS.Signals) => process.exit(128 + constants.signals[signal]);
	for (const signal of signals) process.on(signal, exit);
	return () => {
		for (const signal of signals) process.off(signal, exit);
	};
}
