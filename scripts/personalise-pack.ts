import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { PackError } from '../src/pack/error.ts';
import { personalise } from '../src/pack/personalise.ts';
import { readSchool, type School } from '../src/pack/school.ts';
import { listFiles, writeWhole } from './outside/files.ts';
import { packFont } from './packs/font.ts';
import { chosenFrom } from './packs/pages.ts';

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
 * Fills the built packs with a school's details. Either all are written, or none.
 * @returns the paths of the filled packs
 * @throws {PackError} naming what is wrong in `school.json` or with a pack
 */
export async function personalisePacks(options: PersonaliseOptions): Promise<string[]> {
	const { lessons = [], dist = 'dist', folder = 'my-packs' } = options;
	const school = await schoolFrom(options.school);
	const built = await listFiles(join(dist, 'packs'), { ending: '.pdf' });
	const all = built.map((name) => name.slice(0, -'.pdf'.length));
	const font = packFont();
	const filled: [path: string, pack: Uint8Array][] = [];
	for (const lesson of chosenFrom(all, lessons)) {
		const pack = await readFile(join(dist, 'packs', `${lesson}.pdf`));
		filled.push([join(folder, `${lesson}.pdf`), await filledFor(lesson, () => personalise(pack, school, font))]);
	}
	for (const [path, pack] of filled) await writeWhole(path, pack);
	return filled.map(([path]) => path);
}

async function filledFor(lesson: string, fill: () => Promise<Uint8Array>): Promise<Uint8Array> {
	try {
		return await fill();
	} catch (error) {
		if (!(error instanceof PackError)) throw error;
		throw new PackError(`${lesson}: ${error.message}`, error.hint);
	}
}

async function schoolFrom(path: string): Promise<School> {
	const text = await readFile(path, 'utf8').catch(() => undefined);
	if (text === undefined) throw new PackError(`There is no file ${path}.`, 'Say where it is: --school school.json');
	const read = readSchool(parsed(path, text));
	if ('school' in read) return read.school;
	throw new PackError(
		[`${path} cannot be used:`, ...read.mistakes.map(({ message }) => `  ${message}`)].join('\n'),
		'Put these right, and try again. Nothing has been written.',
	);
}

function parsed(path: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new PackError(
			`${path} is not JSON: ${cause instanceof Error ? cause.message : cause}.`,
			'Look for a missing comma, bracket or quotation mark.',
		);
	}
}

async function main() {
	const { values } = parseArgs({
		options: { school: { type: 'string', default: 'school.json' }, lesson: { type: 'string', multiple: true } },
	});
	const paths = await personalisePacks({ school: values.school, lessons: values.lesson ?? [] });
	for (const path of paths) console.log(path);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	await main().catch((error: unknown) => {
		console.error(error instanceof PackError ? `${error.message}\n${error.hint}` : error);
		process.exitCode = 1;
	});
