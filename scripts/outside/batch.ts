import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { besideOf } from '../setup/halves.mjs';
import { exitWhenAsked } from './exit-when-asked.ts';

/** Files that are to be there all together or not at all. */
export type Batch = {
	/** Writes a file beside its place. Nobody who looks for it finds it yet. */
	add(path: string, content: Uint8Array | string): void;
	/** Puts every file in its place. @returns the paths */
	finish(): string[];
	/** Removes what was written beside. What was in the files' places before is untouched. */
	drop(): void;
};

/**
 * Begins to write several files, of which none is to be seen before all are written. Makes the folders they need. When this
 * process ends before that, or is told to, what was written beside is removed; `clearHalves` removes what a kill leaves.
 */
export function openBatch(): Batch {
	const written: { path: string; beside: string }[] = [];
	const remove = () => {
		for (const { beside } of written) rmSync(beside, { force: true });
	};
	process.on('exit', remove);
	const carryOn = exitWhenAsked();
	const close = () => {
		process.off('exit', remove);
		carryOn();
	};
	// Nothing here waits, so that a signal never comes between two renames, nor while a file is still being opened.
	return {
		add(path, content) {
			mkdirSync(dirname(path), { recursive: true });
			const beside = besideOf(path);
			written.push({ path, beside });
			writeFileSync(beside, content, { flush: true });
		},
		finish() {
			for (const { path, beside } of written) renameSync(beside, path);
			close();
			return written.map(({ path }) => path);
		},
		drop() {
			remove();
			close();
		},
	};
}
