import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfFiles, listFiles } from '../outside/files.ts';
import { whyEnded } from '../setup/plain-words.mjs';
import { areSame, hashesOf, readNote, writeNote } from './note.ts';

/** What a build needs of the outside; a test passes a pretend one. */
export interface BuildDoor {
	/** The checkout's folder. */
	root: string;
	/** @returns the day on which lessons are judged, such as `2026-11-24` */
	today(): string;
	/** Whether what is due to be looked at again is the same on two days, so that pages made on the one are right on the other. */
	isSameDue(one: string, other: string): Promise<boolean>;
	/** One line on what is overdue for checking; empty where nothing is. */
	overdue(): Promise<string>;
	/** Runs a JavaScript or TypeScript file of the checkout to its end and gives its exit code. */
	run(file: string, ...args: string[]): Promise<number>;
	say(line: string): void;
}

/** A piece of the build: what it is made from, and which files in `dist` are its own. */
export interface Piece {
	name: string;
	inputs: string[];
	/** Makes all of it. @returns an exit code: 0 when it is whole */
	make(): Promise<number>;
	/** @returns paths within `dist` of what is there now, whether or not it belongs there */
	files(): Promise<string[]>;
}

/**
 * Makes a piece where what it is made from, or what lies there, is not as it was when it was last made.
 *
 * @returns whether it is whole now; what went wrong has been printed by then
 */
export async function bring(piece: Piece, door: BuildDoor): Promise<boolean> {
	const note = noteOf(piece.name, door.root);
	const day = door.today();
	const inputs = await hashOfInputs(door.root, piece.inputs);
	const made = async () => hashesOf(join(door.root, 'dist'), await piece.files());
	const before = await readNote(note);
	if (
		before?.inputs === inputs &&
		areSame(before.files, await made()) &&
		(before.day === day || (await door.isSameDue(before.day, day)))
	) {
		if (before.day !== day) await writeNote(note, { ...before, day });
		door.say(`${piece.name}: nothing has changed`);
		return true;
	}
	const code = await piece.make();
	if (code !== 0) {
		door.say(`${piece.name}: not built (${whyEnded(code)})`);
		return false;
	}
	await writeNote(note, { inputs, day, files: await made() });
	return true;
}

/** Where it is noted what a piece was made from. */
export const noteOf = (name: string, root: string) => join(root, '.lantern', `${name}.json`);

async function hashOfInputs(root: string, inputs: string[]): Promise<string> {
	const files = await Promise.all(inputs.map((input) => filesAt(root, input)));
	return hashOfFiles(root, files.flat());
}

/** @returns the file itself, or every file below the folder; empty where there is neither */
async function filesAt(root: string, input: string): Promise<string[]> {
	if (/\.\w+$/.test(input)) return existsSync(join(root, input)) ? [input] : [];
	const below = await listFiles(join(root, input));
	return below.map((path) => `${input}/${path}`);
}
