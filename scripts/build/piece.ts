import { hash } from 'node:crypto';
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
	/** The piece that it is made from: what that was made from counts as well, and not what has been changed since. */
	from?: string;
	/** @returns paths within `dist` of what is there now, whether or not it belongs there */
	files(): Promise<string[]>;
}

/**
 * Makes a piece where what it is made from, or what lies there, is not as it was when it was last made.
 *
 * @param make makes all of it. @returns an exit code: 0 when it is whole
 * @returns whether it is whole now; what went wrong has been printed by then
 */
export async function bring(piece: Piece, door: BuildDoor, make: () => Promise<number>): Promise<boolean> {
	// What is changed while it is made is not in it, and the next build must see that.
	const inputs = await inputsOf(piece, door.root);
	const day = door.today();
	if (await isAsMade(piece, inputs, door)) {
		door.say(`${piece.name}: nothing has changed`);
		return true;
	}
	const code = await make();
	if (code !== 0) {
		door.say(`${piece.name}: not ${piece.from ? 'whole' : 'built'} (${whyEnded(code)})`);
		return false;
	}
	await writeNote(noteOf(piece.name, door.root), { inputs, day, files: await filesOf(piece, door.root) });
	return true;
}

/** Is a piece as it would be if it were made now? */
export const isFresh = async (piece: Piece, door: BuildDoor): Promise<boolean> =>
	isAsMade(piece, await inputsOf(piece, door.root), door);

async function isAsMade(piece: Piece, inputs: string, door: BuildDoor): Promise<boolean> {
	const note = noteOf(piece.name, door.root);
	const before = await readNote(note);
	if (before?.inputs !== inputs || !areSame(before.files, await filesOf(piece, door.root))) return false;
	const day = door.today();
	if (before.day === day) return true;
	if (!(await door.isSameDue(before.day, day))) return false;
	await writeNote(note, { ...before, day });
	return true;
}

const filesOf = async (piece: Piece, root: string) => hashesOf(join(root, 'dist'), await piece.files());

/** Where it is noted what a piece was made from. */
export const noteOf = (name: string, root: string) => join(root, '.lantern', `${name}.json`);

async function inputsOf({ inputs, from }: Piece, root: string): Promise<string> {
	const files = await Promise.all(inputs.map((input) => filesAt(root, input)));
	const own = await hashOfFiles(root, files.flat());
	const before = from && (await readNote(noteOf(from, root)));
	return before ? hash('sha256', `${before.inputs} ${own}`) : own;
}

/** @returns the file itself, or every file below the folder; empty where there is neither */
async function filesAt(root: string, input: string): Promise<string[]> {
	if (/\.\w+$/.test(input)) return existsSync(join(root, input)) ? [input] : [];
	const below = await listFiles(join(root, input));
	return below.map((path) => `${input}/${path}`);
}
