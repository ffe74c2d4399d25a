import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { PackError } from '../../src/pack/error.ts';
import { describePrint, marksOf } from '../../src/pack/prints.ts';
import type { Finishing } from './finishing.ts';
import { type Failure, type Job, type Made, nameOf } from './job.ts';
import { printPage } from './pages.ts';
import { type Press, PressStopped } from './press.ts';
import { readDescription } from './read-description.ts';

/** Where pages are printed from, on what, and what finishes them. */
export type Workshop = {
	readonly dist: string;
	readonly address: string;
	readonly press: Press;
	readonly finishing: Finishing;
	/** The PostScript names of the typefaces that a page of the site brings. */
	readonly facesOf: (page: string) => Promise<ReadonlySet<string>>;
};

/** Whoever has packs made. */
export type Customer = {
	/** Asked when a pack's turn has come, and waited for; all are wanted where nobody says. */
	isWanted?: (job: Job) => Promise<boolean>;
	/** Told of each pack or failure as it is there, in any order. */
	onMade: (made: Made) => Promise<void>;
};

/**
 * Makes packs, a few at once. Where the browser stops, it is started again, and each page it was busy with is printed once more,
 * by itself, so that one bad page fails no other.
 */
export async function makePacks(
	workshop: Workshop,
	jobs: readonly Job[],
	{ isWanted = async () => true, onMade }: Customer,
) {
	const again: Job[] = [];
	await atOnce(tabs, jobs, async (job) => {
		if (!(await isWanted(job))) return;
		const made = await makePack(workshop, job);
		if (made) await onMade(made);
		else again.push(job);
	});
	for (const job of again) await onMade((await makePack(workshop, job)) ?? stoppedTwice(nameOf(job)));
}

/** @returns undefined when the browser stopped */
async function makePack({ dist, address, press, finishing, facesOf }: Workshop, job: Job): Promise<Made | undefined> {
	const { lesson, print } = job;
	const name = nameOf(job);
	const page = printPage(lesson);
	try {
		const description = readDescription(await readFile(join(dist, page), 'utf8'), lesson);
		const url = new URL(page.replace(/index\.html$/, ''), address).href;
		const printed = await press.print(url, marksOf(print));
		const order = { ...printed, faces: await facesOf(page), description: describePrint(description, print) };
		const { bytes: pack, findings } = await finishing.finish(order);
		if (findings.length === 0) return { name, pack };
		const list = findings.map(({ rule, message }) => `\n  ${rule}: ${message}`).join('');
		return {
			name,
			message: `The pack cannot be read by everyone.${list}`,
			hint: 'Put these right in the print page.',
		};
	} catch (error) {
		if (error instanceof PackError) return { name, message: error.message, hint: error.hint };
		if (error instanceof PressStopped) return undefined;
		throw new Error(`The pack “${name}” could not be made.`, { cause: error });
	}
}

function stoppedTwice(name: string): Failure {
	return {
		name,
		message: 'The browser crashed or gave no answer, twice.',
		hint: 'Open the print page in a browser: something on it may be too large to print.',
	};
}

/** One for each core: a third on two cores makes nothing faster. */
const tabs = Math.min(availableParallelism(), 4);

async function atOnce<T>(count: number, items: readonly T[], work: (item: T) => Promise<void>) {
	const queue = [...items];
	const worker = async () => {
		for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
	};
	await Promise.all(Array.from({ length: count }, worker));
}
