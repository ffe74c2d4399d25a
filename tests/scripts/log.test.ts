import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Log, logIn } from '../../scripts/setup/log.mjs';

let dir = '';
beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'lantern-log-'));
});
afterEach(() => rm(dir, { recursive: true }));

const state = () => join(dir, 'state');
const text = () => readFile(join(state(), 'set-up.log'), 'utf8');
/** Has a command say something on both of its streams, and end with a code. */
const says = (words: string, code: number): Parameters<Log['run']> => [
	process.execPath,
	['-e', `console.log('out'); console.error(${JSON.stringify(words)}); process.exitCode = ${code}`],
	{},
];
const failing = async (words: string) => {
	const log = logIn(state());
	await log.run(...says(words, 1));
	return log.failure('It could not be fetched', 'Connect, and try again.').message;
};
describe('set-up’s log', () => {
	it('takes down each command with all that it says, and shows nothing of it', async () => {
		const log = logIn(state());
		expect(await log.run(...says('a stack trace', 3))).toBe(3);
		expect(await log.run(...says('another', 0))).toBe(0);
		expect(await text()).toMatch(/^\$ .*node.* -e .*\nout\na stack trace\n\$ .*\nout\nanother\n$/);
	});

	it('takes down that a command is not there', async () => {
		expect(await logIn(state()).run('no-such-program', ['-x'], {})).toBe(127);
		expect(await text()).toContain('$ no-such-program -x\nno-such-program: spawn no-such-program ENOENT\n');
	});

	it('begins anew with each run of set-up', async () => {
		await logIn(state()).run(...says('before', 0));
		await logIn(state()).run(...says('now', 0));
		expect(await text()).not.toContain('before');
	});

	it.each([
		['npm error code ENOTFOUND\nnpm error network request failed', 'no connection to where it comes from (ENOTFOUND).'],
		[
			'Error: connect ECONNREFUSED 127.0.0.1:9\n    at a\n    at b',
			'no connection to where it comes from (ECONNREFUSED).',
		],
		['Temporary failure resolving ‘deb.debian.org’', 'no connection to where it comes from (Temporary failure'],
		['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'a certificate of its own in the way, which NODE_EXTRA_CA_CERTS'],
		['npm error code E403', 'this network refuses it (E403).'],
		['server returned code 407 body', 'this network refuses it (code 407).'],
		['TypeError: x is undefined\n    at npm', 'It could not be fetched: it went wrong on the way.'],
	])('says in a sentence why a download failed that says %j', async (words, sentence) => {
		const message = await failing(words);
		expect(message).toContain(sentence);
		expect(message.split('\n')).toEqual([
			expect.stringMatching(/^It could not be fetched: .*\.$/),
			'Connect, and try again.',
			`What was said on the way is in ${relative('.', join(state(), 'set-up.log'))}.`,
		]);
	});

	it('says that the disk is full where that was why', async () => {
		expect(await failing('npm error code ENOSPC\nnpm error nospc')).toMatch(
			/^The disk .* is full[\s\S]*set-up\.log\.$/,
		);
	});

	it('blames the last command alone', async () => {
		const log = logIn(state());
		await log.run(...says('ENOTFOUND', 1));
		await log.run(...says('E403', 1));
		expect(log.failure('A', 'B').message).toContain('(E403)');
	});
});
