import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPacks } from '../../scripts/build-packs.ts';
import { listFiles } from '../../scripts/outside/files.ts';
import { editions, type Print, packParts, papers, wholePack } from '../../src/pack/prints.ts';
import { dist } from '../help/site.ts';
import { aSampleSite } from './a-sample-site.ts';
import { findJudge } from './judge.ts';

const keysOf = <T extends object>(all: T) => Object.keys(all) as (keyof T)[];
/** Each part, each edition and each paper, of the lesson with the most kinds of block; their mixtures are set by the same rules. */
const prints: Print[] = [
	...keysOf(packParts).map((part) => ({ ...wholePack, part })),
	...keysOf(editions).map((edition) => ({ ...wholePack, edition })),
	...keysOf(papers).map((paper) => ({ ...wholePack, paper })),
	{ part: 'worksheets', edition: 'large-print', paper: 'letter' },
	{ part: 'cards', edition: 'low-ink', paper: 'letter' },
];
const others = [...new Map(prints.map((print) => [JSON.stringify(print), print])).values()];

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lantern-judged-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Every pack of the site, one lesson printed in every way, and a page with everything that a pack may hold. */
async function everything(): Promise<string[]> {
	const watch = () => ({ step: () => {}, done: () => {} });
	const sample = join(folder, 'sample');
	await aSampleSite(sample);
	const reports = [
		await buildPacks({ lessons: ['ks1-01'], prints: others, out: join(folder, 'parts'), watch }),
		await buildPacks({ dist: sample, state: join(folder, 'state'), prints: [wholePack], watch }),
	];
	expect(reports.flatMap(({ failed }) => failed)).toEqual([]);
	const folders = [join(dist, 'packs'), join(folder, 'parts'), join(sample, 'packs')];
	const files = await Promise.all(
		folders.map(async (at) => (await listFiles(at, { ending: '.pdf' })).map((name) => join(at, name))),
	);
	return files.flat();
}

describe('every pack, part, edition and paper', () => {
	it('passes PDF/UA-1 as veraPDF judges it', { timeout: 900_000 }, async ({ skip }) => {
		const judge = await findJudge();
		if ('absent' in judge) {
			console.warn(`veraPDF did not run: ${judge.absent}. Only our own checker has looked at the packs.`);
			return skip(`veraPDF did not run: ${judge.absent}`);
		}
		const files = await everything();
		// All at once: it takes longer to start than to judge a file.
		const verdicts = await judge.ask(files);
		expect(verdicts).toHaveLength(files.length);
		const broken = verdicts.flatMap(({ passes, broken }, i) =>
			passes ? [] : [`${basename(files[i] ?? '')}: ${broken.join(', ')}`],
		);
		expect(broken).toEqual([]);
	});
});
