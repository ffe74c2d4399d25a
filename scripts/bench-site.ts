import { existsSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { firstFault, install } from './bench/install.ts';
import { machineLines } from './bench/machine.ts';
import { measureDesk } from './bench/site/desk.ts';
import type { DeskFigures, Growth, PageFigures, PeerPage, SiteFigures } from './bench/site/figures.ts';
import { fullProgramme } from './bench/site/full-programme.ts';
import { measureGrowth } from './bench/site/growth.ts';
import { askLighthouse } from './bench/site/lighthouse.ts';
import { type Built, makePeers } from './bench/site/peers.ts';
import { siteReport } from './bench/site/report.ts';
import { weighPage } from './bench/site/weigh.ts';
import { alone, findChromium, findWindowed, launchChromium } from './outside/chromium.ts';
import { writeWhole } from './outside/files.ts';
import { builtLessons } from './outside/lessons.ts';
import { runCommand } from './outside/run-command.ts';
import { serveFolder } from './outside/server.ts';
import { typed } from './outside/typed.ts';

/** How thorough a benchmark is, and where its tables go. */
export type SiteBenchOptions = {
	/** No other tools, no Lighthouse, no builds of many lessons. */
	quick?: boolean;
	out?: string;
	say?: (line: string) => void;
};

const root = resolve(import.meta.dirname, '..');
const asleep = 'astro-island button, astro-island input';

/** One page of each kind, and what to press on it. */
const pages = [
	{ name: 'Pupil page, key stage 1', path: '/learn/ks1-01/', press: asleep },
	{ name: 'Pupil page, key stage 3', path: '/learn/ks3-03/', press: asleep },
	{ name: 'Slides', path: '/lessons/ks3-03/slides/' },
	{ name: 'Catalogue', path: '/lessons/', press: 'input[type="search"]' },
	{ name: 'Teacher page', path: '/lessons/ks3-03/', press: 'summary' },
	{ name: 'Family page', path: '/families/ks3-03/' },
] as const;

/** How many generated lessons the site is built of, to see how it grows. */
const sizes = [16, 100, 500];

/**
 * Measures the built site's pages, beside those of other tools, and how its build grows; writes the tables.
 * @throws when the site has not been built
 */
export async function benchSite(options: SiteBenchOptions = {}): Promise<SiteFigures> {
	const { quick = false, out = join(root, 'docs/benchmarks-site.md'), say = console.log } = options;
	const dist = join(root, 'dist');
	if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no site to measure yet: npm run build');
	const folder = await mkdtemp(join(tmpdir(), 'lantern-bench-'));
	try {
		const lighthouse = quick ? 'left out' : await installLighthouse(join(folder, 'lighthouse'), say);
		const ask = lighthouse ? undefined : join(folder, 'lighthouse');
		const figures = {
			machine: await machineLines(root),
			pages: await measurePages(dist, pages, ask, say),
			peers: quick ? [] : await measurePeers(join(folder, 'peers'), ask, say),
			desk: await measureFullProgramme(dist, say),
			growth: quick ? [] : await grow(folder, say),
			noLighthouse: lighthouse,
		};
		await writeWhole(out, siteReport(figures));
		return figures;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** @returns why it could not be installed, or nothing */
async function installLighthouse(folder: string, say: (line: string) => void): Promise<string | undefined> {
	say('Lighthouse: installing');
	return install(folder, ['lighthouse']).then(() => undefined, firstFault);
}

type Asked = readonly { name: string; path: string; press?: string }[];

async function measurePages(
	dist: string,
	asked: Asked,
	lighthouse: string | undefined,
	say: (line: string) => void,
): Promise<PageFigures[]> {
	const site = await serveFolder(dist, { port: 0 });
	const score = async (url: string) =>
		lighthouse === undefined ? undefined : askLighthouse(lighthouse, url, findWindowed() ?? findChromium(root));
	const browser = await launchChromium(alone);
	const found: PageFigures[] = [];
	try {
		for (const { path, ...page } of asked) {
			say(page.name);
			const url = new URL(path, site.url).href;
			const weighed = await weighPage(browser, { ...page, url });
			// A page that Lighthouse cannot judge has a dash in its table, and the others keep what was measured.
			const scores = await score(url).catch((error: Error) => {
				say(`Lighthouse: ${firstFault(error)}`);
				return undefined;
			});
			found.push({ ...weighed, lighthouse: scores });
		}
	} finally {
		await Promise.all([browser.close(), site.close()]);
	}
	return found;
}

async function measureFullProgramme(dist: string, say: (line: string) => void): Promise<DeskFigures[]> {
	say('a programme of 60 classes with 12 lessons each');
	const site = await serveFolder(dist, { port: 0 });
	const browser = await launchChromium(alone);
	try {
		return await measureDesk(browser, site.url, fullProgramme(builtLessons(), 12));
	} finally {
		await Promise.all([browser.close(), site.close()]);
	}
}

async function measurePeers(
	folder: string,
	lighthouse: string | undefined,
	say: (line: string) => void,
): Promise<PeerPage[]> {
	const found: PeerPage[] = [];
	for (const peer of await makePeers(folder, say))
		found.push(...('absent' in peer ? [peer] : await measurePages(peer.folder, [asPage(peer)], lighthouse, say)));
	return found;
}

const asPage = ({ name, press }: Built) => ({ name, path: '/', ...(press && { press }) });

async function grow(folder: string, say: (line: string) => void): Promise<Growth[]> {
	const found: Growth[] = [];
	for (const lessons of sizes) {
		say(`the site of ${lessons} lessons`);
		found.push(await measureGrowth(root, join(folder, `site-${lessons}`), lessons));
	}
	return found;
}

async function main() {
	const { values } = typed({ options: { quick: { type: 'boolean' }, out: { type: 'string' } } });
	console.log(siteReport(await benchSite({ quick: values.quick ?? false, ...(values.out && { out: values.out }) })));
}

if (import.meta.main) await runCommand(main);
