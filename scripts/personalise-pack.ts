import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillNotes } from '../src/export/fill-notes.ts';
import { fillSlides } from '../src/export/fill-slides.ts';
import { PackError } from '../src/pack/error.ts';
import { personalise } from '../src/pack/personalise.ts';
import { nations } from '../src/pack/prints.ts';
import type { School } from '../src/pack/school.ts';
import { openBatch } from './outside/batch.ts';
import { listFiles } from './outside/files.ts';
import { runCommand } from './outside/run-command.ts';
import { typed } from './outside/typed.ts';
import { packFont } from './packs/font.ts';
import { chosenFrom } from './packs/pages.ts';
import { schoolFrom } from './personalise/school.ts';
import { clearHalves } from './setup/halves.mjs';

/** Whose packs, which, and where they go. */
export type PersonaliseOptions = {
	/** The path of a `school.json`. */
	school: string;
	/** The ids of lessons; none means all. */
	lessons?: readonly string[];
	/** The built site. */
	dist?: string;
	/** Kept apart from what is built, so that a school's details are never published with it. */
	folder?: string;
};

/**
 * Fills with a school's details whatever has been built for each lesson: packs, slides, notes. Either all are written, or none.
 * Where the logo was a path or an SVG, the details are written too, with the logo inside as a picture: from that file a browser
 * makes the same bytes.
 * @returns the paths of what was written
 * @throws {PackError} naming what is wrong in `school.json` or with a file
 */
export async function personalisePacks(options: PersonaliseOptions): Promise<string[]> {
	const { lessons = [], dist = 'dist', folder = 'my-packs' } = options;
	// Half a file may hold names of staff, so that none is left behind, whatever is wrong this time.
	clearHalves(folder);
	const { school, isLogoNew } = await schoolFrom(options.school);
	const names = await listFiles(join(dist, 'packs'));
	const chosen = chosenFrom(lessonsOf(names), lessons);
	const fill = filling(school);
	const batch = openBatch();
	try {
		for (const name of filesFor(names, chosen, school.nation)) {
			const built = new Uint8Array(await readFile(join(dist, 'packs', name)));
			batch.add(join(folder, name), await named(name, () => fill[endingOf(name)](built)));
		}
		if (isLogoNew) batch.add(join(folder, 'school.json'), `${JSON.stringify(school, null, '\t')}\n`);
		return batch.finish();
	} catch (error) {
		batch.drop();
		throw error;
	}
}

/** How each kind of file is filled. */
function filling(school: School) {
	const font = packFont();
	return {
		'.pdf': (bytes: Uint8Array) => personalise(bytes, school, font),
		'.pptx': async (bytes: Uint8Array) => fillSlides(bytes, school),
		'.docx': async (bytes: Uint8Array) => fillNotes(bytes, school),
	};
}

type Ending = keyof ReturnType<typeof filling>;
const endings: readonly Ending[] = ['.pdf', '.pptx', '.docx'];

function endingOf(name: string): Ending {
	const ending = endings.find((one) => name.endsWith(one));
	if (!ending) throw new Error(`“${name}” is no file to fill.`);
	return ending;
}

const isFileOf = (name: string, lesson: string) =>
	endings.some((ending) => name === lesson + ending || (name.startsWith(`${lesson}-`) && name.endsWith(ending)));

/** What has been built of these lessons; of what differs by nation, only what is for the school's own. */
function filesFor(
	names: readonly string[],
	lessons: readonly string[],
	nation: School['nation'] = 'england',
): string[] {
	const own = names.filter((name) => lessons.some((lesson) => isFileOf(name, lesson)));
	const nationOf = (name: string) => Object.keys(nations).find((one) => name.includes(`-${one}.`)) ?? 'england';
	const lacks = nation !== 'england' && lessons.find((lesson) => !own.includes(`${lesson}-${nation}.pdf`));
	if (lacks)
		throw new PackError(`There is no pack of “${lacks}” for ${nations[nation]}.`, 'Make it first: npm run build');
	return own.filter((name) => nationOf(name) === nation);
}

/** A whole pack is called after its lesson alone; all else has more behind that. */
function lessonsOf(names: readonly string[]): string[] {
	const packs = names.filter((name) => name.endsWith('.pdf')).map((name) => name.slice(0, -'.pdf'.length));
	return packs.filter((name) => !packs.some((other) => name.startsWith(`${other}-`)));
}

async function named(name: string, fill: () => Promise<Uint8Array>): Promise<Uint8Array> {
	try {
		return await fill();
	} catch (error) {
		if (!(error instanceof PackError)) throw error;
		throw new PackError(`${name}: ${error.message}`, error.hint, error.field);
	}
}

async function main() {
	const { values } = typed({
		options: { school: { type: 'string', default: 'school.json' }, lesson: { type: 'string', multiple: true } },
	});
	try {
		const paths = await personalisePacks({ school: values.school, lessons: values.lesson ?? [] });
		for (const path of paths) console.log(path);
	} catch (error) {
		if (!(error instanceof PackError)) throw error;
		throw new PackError(error.message, `${error.hint}\nNothing has been written.`);
	}
}

if (import.meta.main) await runCommand(main);
