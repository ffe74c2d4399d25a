import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOfFiles, listFiles, writeWhole } from './outside/files.ts';
import { typed } from './outside/typed.ts';
import { alone } from './setup/lock.mjs';
import { run } from './setup/run.mjs';

/** What a build needs of the outside; a test passes a pretend one. */
export interface BuildDoor {
	/** The checkout's folder. */
	root: string;
	/** Runs a JavaScript or TypeScript file of the checkout to its end and gives its exit code. */
	run(file: string, ...args: string[]): Promise<number>;
	say(line: string): void;
}

/** A piece of the build: what it is made from, and how to tell that what it made is still there. */
interface Piece {
	name: string;
	inputs: string[];
	make(): Promise<number>;
	/** @returns what is there now, or undefined when the piece is plainly not whole */
	made(): Promise<string[] | undefined>;
}

const SITE_INPUTS = [
	'lessons',
	'src',
	'public',
	'scripts/outside/lessons.ts',
	'scripts/site',
	'scripts/saves/needed.ts',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
];

/** Node keeps what it has compiled here: each step begins half a second sooner. */
const compiled = { NODE_COMPILE_CACHE: join('.lantern', 'compiled') };

const thisCheckout: BuildDoor = {
	root: '.',
	run: (file, ...args) => run(process.execPath, [file, ...args], { env: { ...process.env, ...compiled } }),
	say: (line) => console.log(line),
};

/**
 * Builds the site into `dist/`, prints the packs, writes editable slides and zips into `dist/packs/`, and lists what a device
 * needs to save each lesson, each only when
 * something it is made from has changed.
 * A second build in the same checkout waits for the first.
 *
 * @returns whether everything is built; what went wrong has been printed by then
 */
export function buildAll(door: BuildDoor = thisCheckout): Promise<boolean> {
	const pieces = [sitePiece(door), packsPiece(door), slidesPiece(door), zipsPiece(door), savesPiece(door)];
	return alone(join(door.root, '.lantern', 'building'), async () => {
		for (const piece of pieces) if (!(await bring(piece, door))) return false;
		return true;
	});
}

/**
 * Brings the site up to date and prints one lesson's pack: enough to see what one is writing.
 *
 * @returns whether it is printed; what went wrong has been printed by then
 */
export function buildLesson(lesson: string, door: BuildDoor = thisCheckout): Promise<boolean> {
	return alone(join(door.root, '.lantern', 'building'), async () => {
		if (!(await bring(sitePiece(door), door))) return false;
		if ((await door.run('scripts/build-packs.ts', '--lesson', lesson)) !== 0) return false;
		door.say(`pack: dist/packs/${lesson}.pdf`);
		return true;
	});
}

function sitePiece(door: BuildDoor): Piece {
	return {
		name: 'site',
		inputs: SITE_INPUTS,
		make: () => door.run('node_modules/astro/bin/astro.mjs', 'build'),
		made: async () => (existsSync(join(door.root, 'dist', 'index.html')) ? ['index.html'] : undefined),
	};
}

function packsPiece(door: BuildDoor): Piece {
	return {
		name: 'packs',
		inputs: [...SITE_INPUTS, 'scripts'],
		make: () => door.run('scripts/build-packs.ts'),
		made: () => listFiles(join(door.root, 'dist', 'packs'), { ending: '.pdf' }),
	};
}

function slidesPiece(door: BuildDoor): Piece {
	const packs = join(door.root, 'dist', 'packs');
	return {
		name: 'slides',
		inputs: [...SITE_INPUTS, 'scripts'],
		make: () => door.run('scripts/build-slides.ts'),
		made: async () => [
			...(await listFiles(packs, { ending: '.pptx' })),
			...(await listFiles(packs, { ending: '.docx' })),
		],
	};
}

function zipsPiece(door: BuildDoor): Piece {
	return {
		name: 'zips',
		inputs: [...SITE_INPUTS, 'scripts'],
		make: () => door.run('scripts/build-zips.ts'),
		made: () => listFiles(join(door.root, 'dist', 'packs'), { ending: '.zip' }),
	};
}

function savesPiece(door: BuildDoor): Piece {
	return {
		name: 'saves',
		inputs: [...SITE_INPUTS, 'scripts'],
		make: () => door.run('scripts/build-saves.ts'),
		made: () => listFiles(join(door.root, 'dist', 'saved'), { ending: '.json' }),
	};
}

async function bring(piece: Piece, door: BuildDoor): Promise<boolean> {
	const note = join(door.root, '.lantern', `${piece.name}.json`);
	const inputs = await hashOfInputs(door.root, piece.inputs);
	const before = await readNote(note);
	if (before === noteText(inputs, await piece.made())) {
		door.say(`${piece.name}: nothing has changed`);
		return true;
	}
	await rm(note, { force: true });
	const code = await piece.make();
	const made = await piece.made();
	if (code !== 0 || !made) {
		door.say(`${piece.name}: not built (exit ${code})`);
		return false;
	}
	await writeWhole(note, noteText(inputs, made));
	return true;
}

const noteText = (inputs: string, made: string[] | undefined) => `${JSON.stringify({ inputs, made })}\n`;

async function readNote(note: string): Promise<string | undefined> {
	return existsSync(note) ? readFile(note, 'utf8') : undefined;
}

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

if (import.meta.main) {
	const { lesson } = typed({ options: { lesson: { type: 'string' } } }).values;
	process.exitCode = (await (lesson ? buildLesson(lesson) : buildAll())) ? 0 : 1;
}
