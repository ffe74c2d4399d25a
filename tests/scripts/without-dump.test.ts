import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { run } from '../../scripts/setup/run.mjs';
import { passWithoutDump } from '../../scripts/setup/without-dump.mjs';

async function passed(text: string): Promise<string> {
	const [from, to] = [new PassThrough(), new PassThrough()];
	passWithoutDump(from, to);
	from.end(text);
	await new Promise((done) => from.on('close', () => setImmediate(done)));
	return String(to.read() ?? '');
}

it.each([
	['\n<--- Last few GCs --->\n\n[1:0x1] 93 ms: Mark-Compact', '\n'],
	['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n----- Native', ''],
	['#\n# Fatal process out of memory: SegmentedTable::InitializeTable\n#\n', '#\n'],
])('passes on nothing of what the engine says of memory: %j', async (dump, before) => {
	expect(await passed(`ks1-01: It is broken.\n${dump}\n 1: 0x9434f0\n`)).toBe(`ks1-01: It is broken.\n${before}`);
});

it('passes on all that a command says itself', async () => {
	const words = 'The disk is full.\nError: FATAL ERROR in a lesson\n    at read (a.ts:1)\n';
	expect(await passed(words)).toBe(words);
});

it('knows what a Node says that has too little memory', { timeout: 120_000 }, async () => {
	const fills = "console.error('begun'); const all = []; for (;;) all.push(new Array(1e5).fill({}))";
	const said: string[] = [];
	const write = process.stderr.write;
	process.stderr.write = (text: string | Uint8Array) => said.push(String(text)) > 0;
	try {
		expect(
			await run(process.execPath, ['--max-old-space-size=20', '-e', fills], { stdio: ['ignore', 'ignore', 'pipe'] }),
		).toBe(134);
	} finally {
		process.stderr.write = write;
	}
	expect(said.join('').trim()).toBe('begun');
});
