import { PackError } from '../pack/error.ts';
import type { School } from '../pack/school.ts';
import { addressOf, type Choice, fileNameOf, type Kind } from './file-names.ts';

/** A filled file, by the name it is to have. */
export type Filled = {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly choice: Choice;
	readonly kind: Kind;
};

/** A lesson for which something could not be filled. */
export type Failure = { readonly choice: Choice; readonly message: string };

/** What filling needs of the world. Both give up when the signal says so. */
export type Doors = {
	/** The school's, since packs differ by nation. */
	nation: School['nation'];
	/** @throws {PackError} when the site does not give the file */
	fetchFile(address: string): Promise<Uint8Array>;
	/** @throws {PackError} with a `field` when the school's own words are at fault */
	fill(kind: Kind, bytes: Uint8Array): Promise<Uint8Array>;
	/** Called before each lesson, counted from 1. */
	begin(choice: Choice, number: number): void;
	signal: AbortSignal;
};

/**
 * Fills lessons one after the other. What is wrong with one lesson's files is told at the end, and the others are filled all the same.
 *
 * @returns nothing half done: a lesson is there with every kind asked for, or is a failure
 * @throws {PackError} at once when a box's own words are at fault, since they would be in every lesson
 * @throws the signal's reason when it says stop
 */
export async function fillLessons(
	choices: readonly Choice[],
	wanted: readonly Kind[],
	doors: Doors,
): Promise<{ files: Filled[]; failures: Failure[] }> {
	const files: Filled[] = [];
	const failures: Failure[] = [];
	for (const [index, choice] of choices.entries()) {
		doors.signal.throwIfAborted();
		doors.begin(choice, index + 1);
		try {
			files.push(...(await filesFor(choice, wanted, doors)));
		} catch (error) {
			if (doors.signal.aborted || !(error instanceof PackError) || error.field) throw error;
			failures.push({ choice, message: `${error.message} ${error.hint}` });
		}
	}
	return { files, failures };
}

async function filesFor(
	choice: Choice,
	wanted: readonly Kind[],
	{ fetchFile, fill, nation, signal }: Doors,
): Promise<Filled[]> {
	const files: Filled[] = [];
	for (const kind of wanted) {
		const bytes = await fetchFile(addressOf(choice, kind, nation));
		signal.throwIfAborted();
		files.push({ name: fileNameOf(choice, kind), bytes: await fill(kind, bytes), choice, kind });
		signal.throwIfAborted();
	}
	return files;
}
