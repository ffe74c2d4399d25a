import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let dir = '';
beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'lantern-ci-'));
	await mkdir(join(dir, 'project/.ci'), { recursive: true });
	await mkdir(join(dir, 'tmp'));
	await cp('.ci/bare-start.mjs', join(dir, 'project/.ci/bare-start.mjs'));
});
afterEach(() => rm(dir, { recursive: true }));

/** A project whose `npm start` serves two pages and, when it has been asked for often enough, a pack. */
const server = `
	let asked = 0;
	const files = {
		'/': () => 'A', '/lessons/': () => '<a href="/lessons/a-1/">A</a>', '/lessons/a-1/': () => '<a href="/packs/a-1.pdf">A</a>',
		'/packs/a-1.pdf': () => (asked += 1) > 2 ? '%PDF-1.7' : '<p>It is being made.',
	};
	const isBare = require('node:fs').readFileSync(process.env.FONTCONFIG_FILE, 'utf8').includes('dejavu');
	if (isBare) require('node:http').createServer((asking, answer) => { answer.end(files[asking.url]()) }).listen(process.env.PORT, '127.0.0.1');
`;

/** Starts a project in the bare way. */
async function bareStart(code: string) {
	const cwd = join(dir, 'project');
	await writeFile(join(cwd, 'start.cjs'), code);
	await writeFile(join(cwd, 'package.json'), '{ "scripts": { "start": "node start.cjs" } }');
	const git = (...args: string[]) =>
		spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@localhost', ...args], { cwd });
	git('init', '-q');
	git('add', '-A');
	git('commit', '-qm', 'A');
	const run = spawnSync(process.execPath, ['.ci/bare-start.mjs'], {
		...{ cwd, timeout: 60_000 },
		encoding: 'utf8',
		env: { ...process.env, TMPDIR: join(dir, 'tmp') },
	});
	// npm makes a folder of its own there.
	const left = (await readdir(join(dir, 'tmp'))).filter((name) => name.startsWith('lantern'));
	return { status: run.status, said: run.stdout + run.stderr, left };
}

describe.skipIf(process.platform === 'win32')('a bare start', () => {
	it('passes when a page and then a pack have come and Ctrl-C ends it, and says how long each took', async () => {
		expect(await bareStart(server)).toEqual({
			status: 0,
			said: expect.stringMatching(
				/^Bare start: clone \d+ s · site built and served \d+ s · one pack \d+ s · stopped \d+ s/,
			),
			left: [],
		});
	});

	it.each([
		['ends by itself', "console.log('packs: 80 failed')", 'packs: 80 failed\n\nBare start: npm start ended by itself.'],
		[
			'cannot make the pack',
			server.replace('answer.end', "asking.url.endsWith('pdf') && (answer.statusCode = 500); answer.end"),
			'/packs/a-1.pdf could not be made.',
		],
		['offers no pack', server.replace('/packs/', '/pictures/'), 'Bare start: No pack is offered on /lessons/a-1/.'],
		[
			'leaves files behind',
			`require('node:fs').writeFileSync('half.tmp', ''); ${server}`,
			'Bare start: It leaves files that git sees:\n?? half.tmp',
		],
	])('fails when npm start %s', async (_, code, words) => {
		expect(await bareStart(code)).toEqual({ status: 1, said: expect.stringContaining(words), left: [] });
	});
});
