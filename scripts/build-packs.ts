import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { nameOfPrint, type Print } from '../src/pack/prints.ts';
import { alone, findChromium, launchChromium } from './outside/chromium.ts';
import { listFiles, writeWhole } from './outside/files.ts';
import { type Progress, progress } from './outside/progress.ts';
import { runCommand } from './outside/run-command.ts';
import { tellReport } from './outside/tell-report.ts';
import { typed } from './outside/typed.ts';
import { openSite } from './packs/assets.ts';
import { recallVersion, rememberVersion } from './packs/browser-version.ts';
import { type Cache, openCache } from './packs/cache.ts';
import { printsFor, usualPrints } from './packs/choose.ts';
import { type Failure, type Job, type Made, nameOf } from './packs/job.ts';
import { codeHash, packKey } from './packs/key.ts';
import { chosenFrom, lessonsToPrint, printPage } from './packs/pages.ts';
import { openPress, type Press } from './packs/press.ts';
import { clearHalves } from './setup/halves.mjs';

/** Which packs to build, from where, and how the run is watched. */
export type BuildOptions = {
	/** The ids of lessons; none means all. */
	lessons?: readonly string[];
	/** Parts, editions and papers; the whole pack and its slides unless said. */
	prints?: readonly Print[];
	/** The built site. */
	dist?: string;
	/** Where the packs go: `packs` in the built site unless said. */
	out?: string;
	/** Where packs are kept between runs. */
	state?: string;
	browser?: Door;
	/** One that is at work already, and goes on afterwards; without it one is opened. */
	press?: Press;
	/** Waited for before each print: somebody else may come first. */
	turn?: () => Promise<void>;
	/** How long one page may take to print. */
	seconds?: number;
	watch?: (total: number) => Progress;
};

/** The way to a browser. */
export type Door = { find: () => string; launch: typeof launchChromium };

/** What a run did, by the names of files without their endings. */
export type BuildReport = { made: string[]; kept: string[]; failed: Failure[]; removed: string[] };

/**
 * Prints, finishes and checks the pack of every lesson in the built site. What has been made before from the same is used again:
 * when nothing has changed, no browser is started.
 * @throws {PackError} when there is nothing to print, or a lesson asked for is not there; a pack that fails is in the report
 */
export async function buildPacks(options: BuildOptions = {}): Promise<BuildReport> {
	const { dist = 'dist', state = '.lantern', browser = chromium, watch = bar, prints = usualPrints, turn } = options;
	const { out = join(dist, 'packs') } = options;
	const all = await lessonsToPrint(dist);
	const lessons = chosenFrom(all, options.lessons ?? []);
	const report: BuildReport = { made: [], kept: [], failed: [], removed: await removeStale(out, all) };
	for (const folder of [out, join(state, 'packs'), join(state, 'photos')]) clearHalves(folder);
	const press = options.press ?? openPress(() => browser.launch(alone), options.seconds);
	try {
		const jobs = lessons.flatMap((lesson) => prints.map((print) => ({ lesson, print })));
		const keys = await keysOf(dist, jobs, await browserVersion(browser.find(), press, state));
		const cache = await openCache(join(state, 'packs'));
		const missing = await placeKept({ dist, out, cache, keys, report });
		if (missing.length > 0) await makeMissing({ dist, out, cache, keys, report, press, missing, state, watch, turn });
		await cache.prune(longest);
	} finally {
		if (!options.press) await press.close();
	}
	return report;
}

/** A school's fifty lessons in every part, edition and paper, and then some; about a gigabyte at the most. */
const longest = { days: 30, count: 2000 };

const chromium: Door = { find: findChromium, launch: launchChromium };
const bar = (total: number) => progress(total, 'packs');

/** By the name of its file, what each job's bytes depend on. */
type Keys = ReadonlyMap<string, { job: Job; key: string }>;
type Run = { dist: string; out: string; cache: Cache; keys: Keys; report: BuildReport };

async function browserVersion(path: string, press: Press, state: string): Promise<string> {
	const memory = join(state, 'browser-version');
	const known = await recallVersion(path, memory);
	if (known) return known;
	const version = await press.version();
	await rememberVersion(path, version, memory);
	return version;
}

async function keysOf(dist: string, jobs: readonly Job[], browser: string): Promise<Keys> {
	const site = openSite(dist);
	const code = await codeHash();
	const keys = jobs.map(async (job) => {
		const print = nameOfPrint(job.print);
		const key = await packKey(site, printPage(job.lesson), { code, browser, print });
		return [nameOf(job), { job, key }] as const;
	});
	return new Map(await Promise.all(keys));
}

/** @returns what must be made */
async function placeKept(run: Run): Promise<Job[]> {
	const missing: Job[] = [];
	for (const { job } of run.keys.values()) if (!(await isKept(job, run))) missing.push(job);
	return missing;
}

/** Puts what was made before from the same into its place. @returns whether there is any */
async function isKept(job: Job, { out, cache, keys, report }: Run): Promise<boolean> {
	const name = nameOf(job);
	const pack = await cache.find(keys.get(name)?.key ?? '');
	if (!pack) return false;
	await place(out, name, pack);
	report.kept.push(name);
	return true;
}

type Missing = Run & {
	press: Press;
	missing: Job[];
	state: string;
	watch: (total: number) => Progress;
	turn: (() => Promise<void>) | undefined;
};

async function makeMissing({ press, missing, state, watch, turn, ...run }: Missing) {
	const { dist, out, cache, keys, report } = run;
	press.warmUp();
	// Loaded only now: a run in which nothing changed needs none of it.
	const [{ makePacks }, { serveForPrint }, { openFinishing }, { openFaces }] = await Promise.all([
		import('./packs/make.ts'),
		import('./packs/serve.ts'),
		import('./packs/finishing.ts'),
		import('./packs/faces.ts'),
	]);
	const finishing = openFinishing();
	const site = openSite(dist);
	const server = await serveForPrint(dist, site, join(state, 'photos'));
	const shown = watch(missing.length);
	const store = async (made: Made) => {
		if ('pack' in made) {
			await cache.keep(keys.get(made.name)?.key ?? '', made.pack);
			await place(out, made.name, made.pack);
			report.made.push(made.name);
		} else {
			await rm(packPath(out, made.name), { force: true });
			report.failed.push(made);
		}
		shown.step(made.name);
	};
	const isWanted = async (job: Job) => {
		await turn?.();
		// Whoever came first may have made this very one.
		if (!(await isKept(job, { ...run, cache: await openCache(join(state, 'packs')) }))) return true;
		shown.step(nameOf(job));
		return false;
	};
	try {
		const workshop = { dist, address: server.url, press, finishing, facesOf: openFaces(site) };
		await makePacks(workshop, missing, { onMade: store, ...(turn && { isWanted }) });
	} finally {
		shown.done();
		await Promise.all([server.close(), finishing.close()]);
	}
}

const packPath = (out: string, name: string) => join(out, `${name}.pdf`);

async function place(out: string, name: string, pack: Uint8Array) {
	const there = await readFile(packPath(out, name)).catch(() => undefined);
	if (!there?.equals(pack)) await writeWhole(packPath(out, name), pack);
}

/** What was printed on demand stays; what belongs to no lesson any more goes. */
async function removeStale(out: string, lessons: readonly string[]): Promise<string[]> {
	const packs = await listFiles(out, { ending: '.pdf' });
	const isOfLesson = (name: string) => lessons.some((lesson) => name === lesson || name.startsWith(`${lesson}-`));
	const stale = packs.map((name) => name.slice(0, -'.pdf'.length)).filter((name) => !isOfLesson(name));
	for (const name of stale) await rm(packPath(out, name));
	return stale;
}

async function main() {
	const one = { type: 'string' } as const;
	const options = {
		lesson: { type: 'string', multiple: true },
		part: one,
		edition: one,
		paper: one,
		nation: one,
	} as const;
	const { lesson = [], ...asked } = typed({ options }).values;
	return tellReport('packs', await buildPacks({ lessons: lesson, prints: printsFor(asked) }));
}

if (import.meta.main) await runCommand(main);
