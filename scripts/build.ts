import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { forgetKept } from './build/fresh.ts';
import { type BuildDoor, bring, type Piece } from './build/piece.ts';
import { replaceSite } from './build/replace-site.ts';
import { dayOfBuild } from './outside/day.ts';
import { listEntries, listFiles } from './outside/files.ts';
import { runCommand } from './outside/run-command.ts';
import { typed } from './outside/typed.ts';
import { SetupError } from './setup/error.mjs';
import { alone } from './setup/lock.mjs';
import { run } from './setup/run.mjs';

const SITE_INPUTS = [
	'lessons',
	'src',
	'public',
	...['lessons', 'lesson-folder', 'pictures', 'disk', 'day'].map((name) => `scripts/outside/${name}.ts`),
	'scripts/pictures',
	'scripts/build-site.ts',
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
	today: () => dayOfBuild(),
	isSameDue: async (...days) => (await import('./build/due.ts')).isSameDue(...days),
	overdue: async () => (await import('./build/due.ts')).overdueToday(),
	run: (file, ...args) => run(process.execPath, [file, ...args], { env: { ...process.env, ...compiled } }),
	say: (line) => console.log(line),
};

/** How a build is to go. */
export type BuildWish = {
	/** Makes everything anew, whatever was kept. */
	fresh?: boolean;
};

/**
 * Builds the site into `dist/`, prints the packs, writes editable slides and zips into `dist/packs/`, and lists what a device
 * needs to save each lesson, each only when what it is made from has changed, or what lies there is not what was made.
 * What is in `dist/` may be served meanwhile. A second build in the same checkout waits for the first.
 *
 * @returns whether everything is built; what went wrong has been printed by then
 */
export function buildAll({ fresh = false }: BuildWish = {}, door: BuildDoor = thisCheckout): Promise<boolean> {
	const pieces = [sitePiece(door), packsPiece(door), slidesPiece(door), zipsPiece(door), savesPiece(door)];
	return building(door, async () => {
		if (fresh) await forgetKept(door.root);
		for (const piece of pieces) if (!(await bring(piece, door))) return false;
		const overdue = await door.overdue();
		if (overdue) door.say(overdue);
		return true;
	});
}

/**
 * Brings the site up to date and prints one lesson's pack: enough to see what one is writing.
 *
 * @returns whether it is printed; what went wrong has been printed by then
 */
export function buildLesson(
	lesson: string,
	{ fresh = false }: BuildWish = {},
	door: BuildDoor = thisCheckout,
): Promise<boolean> {
	return building(door, async () => {
		if (fresh) await forgetKept(door.root);
		if (!(await bring(sitePiece(door), door))) return false;
		if ((await door.run('scripts/build-packs.ts', '--lesson', lesson)) !== 0) return false;
		door.say(`pack: dist/packs/${lesson}.pdf`);
		return true;
	});
}

/** Waits until no other build is at work. A day that there is not is said before anything begins. */
async function building(door: BuildDoor, make: () => Promise<boolean>): Promise<boolean> {
	try {
		door.today();
	} catch (error) {
		if (!(error instanceof SetupError)) throw error;
		door.say(error.message);
		return false;
	}
	return alone(join(door.root, '.lantern', 'building'), make);
}

const NEXT = '.lantern/site-next';

function sitePiece(door: BuildDoor): Piece {
	const site = join(door.root, 'dist');
	return {
		name: 'site',
		inputs: SITE_INPUTS,
		async make() {
			const next = join(door.root, NEXT);
			await rm(next, { recursive: true, force: true });
			const code = await door.run('scripts/build-site.ts', '--outDir', NEXT);
			if (code !== 0) return code;
			if (!existsSync(join(next, 'index.html'))) return 1;
			await replaceSite({ next, site, stays: isMadeLater });
			return 0;
		},
		files: async () => (await listEntries(site)).filter((path) => !isMadeLater(path)),
	};
}

/** What is made from the site, and lies in its folder. */
const isMadeLater = (path: string) => /^(packs\/.*|saved\/[^/]+\.json)$/.test(path);

function packsPiece(door: BuildDoor): Piece {
	return {
		name: 'packs',
		inputs: [...SITE_INPUTS, 'scripts'],
		make: () => door.run('scripts/build-packs.ts'),
		files: () => filesIn('packs', ['.pdf'], door),
	};
}

function slidesPiece(door: BuildDoor): Piece {
	return {
		name: 'slides',
		inputs: [...SITE_INPUTS, 'scripts'],
		make: () => door.run('scripts/build-slides.ts'),
		files: () => filesIn('packs', ['.pptx', '.docx'], door),
	};
}

function zipsPiece(door: BuildDoor): Piece {
	return {
		name: 'zips',
		inputs: [...SITE_INPUTS, 'scripts'],
		make: () => door.run('scripts/build-zips.ts'),
		files: () => filesIn('packs', ['.zip'], door),
	};
}

function savesPiece(door: BuildDoor): Piece {
	return {
		name: 'saves',
		inputs: [...SITE_INPUTS, 'scripts'],
		make: () => door.run('scripts/build-saves.ts'),
		files: () => filesIn('saved', ['.json'], door),
	};
}

async function filesIn(folder: string, endings: readonly string[], door: BuildDoor): Promise<string[]> {
	const lists = await Promise.all(endings.map((ending) => listFiles(join(door.root, 'dist', folder), { ending })));
	return lists.flat().map((path) => `${folder}/${path}`);
}

async function main(): Promise<number> {
	const { lesson, fresh = false } = typed({
		options: { lesson: { type: 'string' }, fresh: { type: 'boolean' } },
	}).values;
	return (await (lesson ? buildLesson(lesson, { fresh }) : buildAll({ fresh }))) ? 0 : 1;
}

if (import.meta.main) await runCommand(main);
