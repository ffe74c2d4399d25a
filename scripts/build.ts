import { join } from 'node:path';
import { forgetKept } from './build/fresh.ts';
import { type BuildDoor, bring, isFresh } from './build/piece.ts';
import { laterPieces, makeSite, sitePiece } from './build/pieces.ts';
import { dayOfBuild } from './outside/day.ts';
import { runCommand } from './outside/run-command.ts';
import { typed } from './outside/typed.ts';
import { SetupError } from './setup/error.mjs';
import { alone } from './setup/lock.mjs';
import { run } from './setup/run.mjs';

/** Node keeps what it has compiled here: each step begins half a second sooner. */
const compiled = { NODE_COMPILE_CACHE: join('.lantern', 'compiled') };

export const thisCheckout: BuildDoor = {
	root: '.',
	today: () => dayOfBuild(),
	isSameDue: async (...days) => (await import('./build/due.ts')).isSameDue(...days),
	overdue: async () => (await import('./build/due.ts')).overdueToday(),
	run: (file, ...args) =>
		run(process.execPath, [file, ...args], {
			env: { ...process.env, ...compiled },
			stdio: ['inherit', 'inherit', 'pipe'],
		}),
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
	return building(door, async () => {
		if (!(await bringSite(door, fresh))) return false;
		for (const piece of laterPieces(door))
			if (!(await bring(piece, door, () => door.run(`scripts/build-${piece.name}.ts`)))) return false;
		await sayOverdue(door);
		return true;
	});
}

/**
 * Brings the site up to date, and leaves to somebody else what is made from it.
 *
 * @param withSite told, as soon as the site is there, whether all that is made from it is up to date too; no other build begins
 *   before it has ended
 * @returns whether the site is built; what went wrong has been printed by then
 */
export function buildSite(
	{ fresh = false }: BuildWish,
	withSite: (isWhole: boolean) => Promise<void>,
	door: BuildDoor = thisCheckout,
): Promise<boolean> {
	return building(door, async () => {
		if (!(await bringSite(door, fresh))) return false;
		const isWhole = await areFresh(door);
		// Looking takes seconds; otherwise whoever makes the rest says it at its end.
		if (isWhole) await sayOverdue(door);
		await withSite(isWhole);
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
		if (!(await bringSite(door, fresh))) return false;
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

async function bringSite(door: BuildDoor, fresh: boolean): Promise<boolean> {
	if (fresh) await forgetKept(door.root);
	return bring(sitePiece(door), door, () => makeSite(door));
}

export async function sayOverdue(door: BuildDoor) {
	const overdue = await door.overdue();
	if (overdue) door.say(overdue);
}

async function areFresh(door: BuildDoor): Promise<boolean> {
	for (const piece of laterPieces(door)) if (!(await isFresh(piece, door))) return false;
	return true;
}

async function main(): Promise<number> {
	const { lesson, fresh = false } = typed({
		options: { lesson: { type: 'string' }, fresh: { type: 'boolean' } },
	}).values;
	return (await (lesson ? buildLesson(lesson, { fresh }) : buildAll({ fresh }))) ? 0 : 1;
}

if (import.meta.main) await runCommand(main);
