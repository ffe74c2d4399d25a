import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { Figures } from './bench/figures.ts';
import { machineLines } from './bench/machine.ts';
import { measure, median } from './bench/measure.ts';
import { idOf } from './bench/neutral.ts';
import { measurePeers } from './bench/peers.ts';
import { report } from './bench/report.ts';
import { changeParagraph, copyPages, forget, makeCheckout, makeWorkplace } from './bench/workplace.ts';
import { findChromium, findWindowed } from './outside/chromium.ts';
import { listFiles, writeWhole } from './outside/files.ts';
import { runCommand } from './outside/run-command.ts';
import { typed } from './outside/typed.ts';

/** How thorough a benchmark is, and where its tables go. */
export type BenchOptions = {
	/** Once instead of several times, and without the builds of many lessons. */
	quick?: boolean;
	/** Installs and asks no other tool. */
	withoutPeers?: boolean;
	out?: string;
	say?: (line: string) => void;
};

const root = resolve(import.meta.dirname, '..');

/**
 * Measures how fast packs are made, beside bare printing and other tools, and writes the tables.
 * @returns what was measured
 */
export async function bench(options: BenchOptions = {}): Promise<Figures> {
	const { quick = false, withoutPeers = false, out = join(root, 'docs/benchmarks.md'), say = console.log } = options;
	const folder = await mkdtemp(join(tmpdir(), 'lantern-bench-'));
	const runs = quick ? 1 : 5;
	const tidyUp = () => rmSync(folder, { recursive: true, force: true });
	const stop = () => {
		tidyUp();
		process.exit(130);
	};
	process.once('SIGINT', stop).once('SIGTERM', stop);
	try {
		say('the neutral lesson: building and printing');
		const one = await measureOne(join(folder, 'one'), runs);
		const fifty = quick ? undefined : await measureFifty(join(folder, 'one'), say);
		const twelve = quick ? undefined : await measureTwelve(join(folder, 'twelve'), say);
		const ours = quick ? undefined : await measureOurs(join(folder, 'ours'), say);
		const asked = { folder: join(folder, 'peers'), browser: windowed(), times: quick ? 1 : 3 };
		const peers = withoutPeers ? [] : await measurePeers(asked, say);
		const figures = { machine: await machine(), ...one, fifty, twelve, ours, peers, runs };
		await writeWhole(out, report(figures));
		return figures;
	} finally {
		process.off('SIGINT', stop).off('SIGTERM', stop);
		tidyUp();
	}
}

type One = Pick<Figures, 'cold' | 'fromLesson' | 'warm' | 'floor' | 'unchanged' | 'pages' | 'tables'>;

async function measureOne(folder: string, runs: number): Promise<One> {
	await makeWorkplace(root, folder, 1);
	const site = [];
	for (let i = 0; i < Math.min(runs, 3); i++)
		site.push(await node(folder, 'node_modules/astro/bin/astro.mjs', 'build'));
	const cold = [];
	for (let i = 0; i < runs; i++) {
		await forget(folder);
		cold.push(await node(folder, ...onePack));
	}
	await forget(folder);
	const megabytes = await memoryOf(folder, ...onePack);
	const unchanged = [];
	for (let i = 0; i < runs; i++) unchanged.push(await node(folder, ...onePack));
	const pack = await readFile(join(folder, 'dist/packs', `${idOf(1)}.pdf`));
	const seconds = secondsOf(cold);
	return {
		cold: { seconds, megabytes, bytes: pack.length },
		fromLesson: secondsOf(site) + seconds,
		unchanged: secondsOf(unchanged),
		pages: (await PDFDocument.load(pack, { updateMetadata: false })).getPageCount(),
		tables: (await readFile(join(folder, 'dist', page), 'utf8')).match(/<table/g)?.length ?? 0,
		warm: await warmly(folder, 'scripts/bench/warm.ts', ['dist', idOf(1)], runs),
		floor: await measureFloor(folder, runs),
	};
}

const onePack = ['scripts/build-packs.ts', '--part', 'pack'];
const page = `lessons/${idOf(1)}/print/index.html`;

async function measureFloor(folder: string, runs: number): Promise<Figures['floor']> {
	const args = ['dist', page.replace('index.html', ''), 'floor.pdf'];
	const cold = [];
	for (let i = 0; i < runs; i++) cold.push(await node(folder, 'scripts/bench/floor.ts', ...args, '1'));
	const { length } = await readFile(join(folder, 'floor.pdf'));
	const warm = await warmly(folder, 'scripts/bench/floor.ts', args, runs);
	const megabytes = await memoryOf(folder, 'scripts/bench/floor.ts', ...args, '1');
	return { cold: secondsOf(cold), warm, megabytes, bytes: length };
}

/** @returns the middle of the later prints of one process: the first finds everything cold */
async function warmly(folder: string, script: string, args: string[], runs: number): Promise<number> {
	const { output } = await node(folder, script, ...args, String(runs + 2));
	return median(output.trim().split('\n').slice(2).map(Number));
}

/** Fifty packs are printed once; what counts is the second time. */
async function measureFifty(folder: string, say: (line: string) => void): Promise<number> {
	say('the packs of 50 lessons, of which nothing has changed');
	await copyPages(join(folder, 'dist'), 50);
	await node(folder, ...onePack);
	const again = [];
	for (let i = 0; i < 3; i++) again.push(await node(folder, ...onePack));
	return secondsOf(again);
}

async function measureTwelve(folder: string, say: (line: string) => void): Promise<Figures['twelve']> {
	say('twelve lessons: a full build, then one paragraph changed');
	await makeWorkplace(root, folder, 12);
	const full = await node(folder, 'scripts/build.ts');
	const changed = [];
	for (let i = 0; i < 3; i++) {
		await changeParagraph(folder, 7);
		changed.push(await node(folder, 'scripts/build.ts'));
	}
	return { full: full.seconds, changed: secondsOf(changed) };
}

async function measureOurs(folder: string, say: (line: string) => void): Promise<Figures['ours']> {
	say('our own lessons: a build from nothing, then with what was printed kept');
	await makeCheckout(root, folder);
	const build = async () => (await node(folder, 'scripts/build.ts')).seconds;
	const cold = await build();
	rmSync(join(folder, 'dist'), { recursive: true });
	const kept = await build();
	const unchanged = await build();
	const lessons = (await listFiles(join(folder, 'lessons'), { ending: '.mdx' })).length;
	return { lessons, cold, kept, unchanged };
}

const node = (cwd: string, ...args: string[]) => nodeIn({ cwd, args });

/** One run more, for the memory alone. */
const memoryOf = async (cwd: string, ...args: string[]) => (await nodeIn({ cwd, args, watched: true })).megabytes;

function nodeIn(run: { cwd: string; args: string[]; watched?: boolean }) {
	const env = {
		CHROMIUM_PATH: findChromium(root),
		FLOOR_BROWSER: windowed(),
		ASTRO_TELEMETRY_DISABLED: '1',
		// As `npm run` would have it; a test that measures is no reason to build otherwise.
		NODE_ENV: 'production',
		NODE_COMPILE_CACHE: join(run.cwd, '.lantern/compiled'),
	};
	return measure({ ...run, command: process.execPath, env });
}

/** The usual browser, with its windows: what somebody who installs nothing else prints with. */
const windowed = () => findWindowed() ?? findChromium(root);
const secondsOf = (took: readonly { seconds: number }[]) => median(took.map(({ seconds }) => seconds));

const machine = async () => [
	...(await machineLines(root)),
	`Lantern prints with ${findChromium(root)}; everything else with ${windowed()}`,
];

async function main() {
	const flag = { type: 'boolean' } as const;
	const { values } = typed({ options: { quick: flag, 'without-peers': flag, out: { type: 'string' } } });
	const { quick, out } = values;
	const figures = await bench({
		...(quick && { quick }),
		...(out && { out }),
		withoutPeers: values['without-peers'] ?? false,
	});
	console.log(report(figures));
}

if (import.meta.main) await runCommand(main);
