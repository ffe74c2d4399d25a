import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { PackError } from '../src/pack/error.ts';
import { alone, findChromium, launchChromium } from './outside/chromium.ts';
import { listFiles, writeWhole } from './outside/files.ts';
import { type Progress, progress } from './outside/progress.ts';
import { openSite } from './packs/assets.ts';
import { recallVersion, rememberVersion } from './packs/browser-version.ts';
import { type Cache, openCache } from './packs/cache.ts';
import { codeHash, packKey } from './packs/key.ts';
import type { Failure, Made } from './packs/make.ts';
import { chosenFrom, lessonsToPrint, printPage } from './packs/pages.ts';
import { openPress, type Press } from './packs/press.ts';

/** Which packs to build, from where, and how the run is watched. */
export type BuildOptions = {
	/** The ids of lessons; none means all. */
	lessons?: readonly string[];
	/** The built site, where the packs go too. */
	dist?: string;
	/** Where packs are kept between runs. */
	state?: string;
	browser?: Door;
	/** How long one page may take to print. */
	seconds?: number;
	watch?: (total: number) => Progress;
};

/** The way to a browser. */
export type Door = { find: () => string; launch: typeof launchChromium };

/** What a run did: ids of lessons. */
export type BuildReport = { made: string[]; kept: string[]; failed: Failure[]; removed: string[] };

/**
 * Prints, finishes and checks the pack of every lesson in the built site. What has been made before from the same is used again:
 * when nothing has changed, no browser is started.
 * @throws {PackError} when there is nothing to print, or a lesson asked for is not there; a pack that fails is in the report
 */
export async function buildPacks(options: BuildOptions = {}): Promise<BuildReport> {
	const { dist = 'dist', state = '.lantern', browser = chromium, watch = bar } = options;
	const all = await lessonsToPrint(dist);
	const lessons = chosenFrom(all, options.lessons ?? []);
	const report: BuildReport = { made: [], kept: [], failed: [], removed: await removeStale(dist, all) };
	const press = openPress(() => browser.launch(alone), options.seconds);
	try {
		const keys = await keysOf(dist, lessons, await browserVersion(browser.find(), press, state));
		const cache = await openCache(join(state, 'packs'));
		const missing = await placeKept({ dist, cache, keys, report });
		if (missing.length > 0) await makeMissing({ dist, cache, keys, report, press, missing, watch });
	} finally {
		await press.close();
	}
	return report;
}

const chromium: Door = { find: findChromium, launch: launchChromium };
const bar = (total: number) => progress(total, 'packs');

type Keys = ReadonlyMap<string, string>;
type Run = { dist: string; cache: Cache; keys: Keys; report: BuildReport };

async function browserVersion(path: string, press: Press, state: string): Promise<string> {
	const memory = join(state, 'browser-version');
	const known = await recallVersion(path, memory);
	if (known) return known;
	const version = await press.version();
	await rememberVersion(path, version, memory);
	return version;
}

async function keysOf(dist: string, lessons: readonly string[], browser: string): Promise<Keys> {
	const site = openSite(dist);
	const code = await codeHash();
	const keys = lessons.map(
		async (lesson) => [lesson, await packKey(site, printPage(lesson), { code, browser })] as const,
	);
	return new Map(await Promise.all(keys));
}

/** @returns the lessons whose packs must be made */
async function placeKept({ dist, cache, keys, report }: Run): Promise<string[]> {
	const missing: string[] = [];
	for (const [lesson, key] of keys) {
		const pack = await cache.find(key);
		if (!pack) missing.push(lesson);
		else {
			await place(dist, lesson, pack);
			report.kept.push(lesson);
		}
	}
	return missing;
}

type Missing = Run & { press: Press; missing: string[]; watch: (total: number) => Progress };

async function makeMissing({ dist, cache, keys, report, press, missing, watch }: Missing) {
	// Loaded only now: a run in which nothing changed needs none of it.
	const [{ makePacks }, { serveFolder }] = await Promise.all([
		import('./packs/make.ts'),
		import('./outside/server.ts'),
	]);
	const server = await serveFolder(dist, { port: 0 });
	const shown = watch(missing.length);
	const store = async (made: Made) => {
		if ('pack' in made) {
			await cache.keep(keys.get(made.lesson) ?? '', made.pack);
			await place(dist, made.lesson, made.pack);
			report.made.push(made.lesson);
		} else {
			await rm(packPath(dist, made.lesson), { force: true });
			report.failed.push(made);
		}
		shown.step(made.lesson);
	};
	try {
		await makePacks({ dist, address: server.url, press }, missing, store);
	} finally {
		shown.done();
		await server.close();
	}
}

const packPath = (dist: string, lesson: string) => join(dist, 'packs', `${lesson}.pdf`);

async function place(dist: string, lesson: string, pack: Uint8Array) {
	const there = await readFile(packPath(dist, lesson)).catch(() => undefined);
	if (!there?.equals(pack)) await writeWhole(packPath(dist, lesson), pack);
}

async function removeStale(dist: string, lessons: readonly string[]): Promise<string[]> {
	const packs = await listFiles(join(dist, 'packs'), { ending: '.pdf' });
	const stale = packs.map((name) => name.slice(0, -'.pdf'.length)).filter((lesson) => !lessons.includes(lesson));
	for (const lesson of stale) await rm(packPath(dist, lesson));
	return stale;
}

async function main() {
	const { values } = parseArgs({ options: { lesson: { type: 'string', multiple: true } } });
	const { made, kept, failed, removed } = await buildPacks({ lessons: values.lesson ?? [] });
	for (const { lesson, message, hint } of failed) console.error(`${lesson}: ${message}\n${hint}`);
	const counts = { made: made.length, unchanged: kept.length, failed: failed.length, removed: removed.length };
	const told = Object.entries(counts).filter(([, count]) => count > 0);
	console.log(`packs: ${told.map(([what, count]) => `${count} ${what}`).join(', ')}`);
	if (failed.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	await main().catch((error: unknown) => {
		console.error(error instanceof PackError ? `${error.message}\n${error.hint}` : error);
		process.exitCode = 1;
	});
