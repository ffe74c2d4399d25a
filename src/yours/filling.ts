import { PackError } from '../pack/error.ts';
import type { School } from '../pack/school.ts';
import { fetchFile } from './fetch-file.ts';
import { type Choice, type Kind, ownNameOf, zipNameOf } from './file-names.ts';
import { type Failure, type Filled, fillLessons } from './fill-lessons.ts';
import type { Helper } from './helper.ts';
import type { Progress } from './progress.ts';

/** A file ready to be saved. */
export type Ready = { readonly name: string; readonly bytes: Uint8Array };

/** What is to be filled, and with what. */
export type Wish = { choices: readonly Choice[]; kinds: readonly Kind[]; school: School; font: string };

/**
 * Fills everything wished for, and puts several files into one zip.
 *
 * @returns no file when no lesson could be filled
 * @throws {PackError} with a `field` when the school's own words are at fault
 * @throws the signal's reason when it says stop
 */
export async function fillAll(
	{ choices, kinds, school, font }: Wish,
	{ helper, progress, signal }: { helper: Helper; progress: Progress; signal: AbortSignal },
): Promise<{ ready: Ready | undefined; failures: Failure[] }> {
	signal.addEventListener('abort', () => helper.stop(signal.reason));
	const face = await fetchFile(font, signal);
	const { files, failures } = await fillLessons(choices, kinds, {
		nation: school.nation,
		fetchFile: (address) => fetchFile(address, signal),
		fill: (kind, bytes) => helper.give('fill', kind, bytes, school, face),
		begin: (choice, number) =>
			progress.show(number - 1, choices.length, `${number} of ${choices.length}: ${choice.title}`),
		signal,
	});
	return { ready: await oneFile(files, school, helper), failures };
}

async function oneFile(files: readonly Filled[], school: School, helper: Helper): Promise<Ready | undefined> {
	const [only] = files;
	if (!only) return undefined;
	if (files.length === 1) return { name: ownNameOf(school.name, only.choice, only.kind), bytes: only.bytes };
	const entries = files.map(({ name, bytes }) => [name, bytes] as const);
	return { name: zipNameOf(school.name), bytes: await helper.give('zip', Object.fromEntries(entries)) };
}

/** @returns what to tell whoever waits, in words; bugs are told too, and have still to be thrown */
export const wordsOf = (error: unknown): string =>
	error instanceof PackError
		? `${error.message} ${error.hint}`
		: `Something went wrong that Lantern did not expect (${error instanceof Error ? error.message : error}). Your details are still here.`;
