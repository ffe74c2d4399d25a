import { LessonError } from '../../src/lesson/mistake.ts';
import { PackError } from '../../src/pack/error.ts';
import { plainWords } from '../setup/plain-words.mjs';

/**
 * Runs what a command does. What somebody can put right is said in plain words, and the exit code is 1; a bug shows its stack.
 *
 * @param work gives the exit code; 0, or what `process.exitCode` says, when it gives none
 */
export async function runCommand(work: () => Promise<number | undefined> | Promise<void>): Promise<void> {
	// What a stream or a thread throws reaches nobody else.
	process.on('uncaughtException', (error) => {
		tell(error);
		process.exit(1);
	});
	try {
		process.exitCode = (await work()) ?? process.exitCode ?? 0;
	} catch (error) {
		tell(error);
		process.exitCode = 1;
	}
}

function tell(error: unknown) {
	// Somebody had read enough, as `npm run lessons | head` does.
	if (error instanceof Error && 'code' in error && error.code === 'EPIPE') process.exit(0);
	console.error(wordsFor(error) ?? error);
}

/** @returns undefined for a bug */
export function wordsFor(error: unknown): string | undefined {
	if (error instanceof PackError) return `${error.message}\n${error.hint}`;
	if (error instanceof LessonError) return error.message;
	return plainWords(error);
}
