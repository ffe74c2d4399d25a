import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PackError } from '../../src/pack/error.ts';
import { finishPack } from '../../src/pack/finish.ts';
import { packFont } from './font.ts';
import { printPage } from './pages.ts';
import { type Press, PressStopped } from './press.ts';
import { readDescription } from './read-description.ts';

/** Why a lesson has no pack. */
export type Failure = { readonly lesson: string; readonly message: string; readonly hint: string };

/** One lesson's pack, or why there is none. */
export type Made = { readonly lesson: string; readonly pack: Uint8Array } | Failure;

/** Where pages are printed from, and on what. */
export type Workshop = { readonly dist: string; readonly address: string; readonly press: Press };

/**
 * Makes packs, a few at once. Where the browser stops, it is started again, and each page it was busy with is printed once more,
 * by itself, so that one bad page fails no other.
 * @param lessons their ids
 * @param onMade told of each pack or failure as it is there, in any order
 */
export async function makePacks(workshop: Workshop, lessons: readonly string[], onMade: (made: Made) => Promise<void>) {
	const again: string[] = [];
	await atOnce(2, lessons, async (lesson) => {
		const made = await makePack(workshop, lesson);
		if (made) await onMade(made);
		else again.push(lesson);
	});
	for (const lesson of again) await onMade((await makePack(workshop, lesson)) ?? stoppedTwice(lesson));
}

/** @returns undefined when the browser stopped */
async function makePack({ dist, address, press }: Workshop, lesson: string): Promise<Made | undefined> {
	const page = printPage(lesson);
	try {
		const description = readDescription(await readFile(join(dist, page), 'utf8'), lesson);
		const { bytes, names } = await press.print(new URL(page.replace(/index\.html$/, ''), address).href);
		const { bytes: pack, findings } = await finishPack(bytes, description, { names, font: packFont });
		if (findings.length === 0) return { lesson, pack };
		const list = findings.map(({ rule, message }) => `\n  ${rule}: ${message}`).join('');
		return {
			lesson,
			message: `The pack cannot be read by everyone.${list}`,
			hint: 'Put these right in the print page.',
		};
	} catch (error) {
		if (error instanceof PackError) return { lesson, message: error.message, hint: error.hint };
		if (error instanceof PressStopped) return undefined;
		throw new Error(`The pack of “${lesson}” could not be made.`, { cause: error });
	}
}

function stoppedTwice(lesson: string): Failure {
	return {
		lesson,
		message: 'The browser crashed or gave no answer, twice.',
		hint: 'Open the print page in a browser: something on it may be too large to print.',
	};
}

async function atOnce<T>(count: number, items: readonly T[], work: (item: T) => Promise<void>) {
	const queue = [...items];
	const worker = async () => {
		for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
	};
	await Promise.all(Array.from({ length: count }, worker));
}
