import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../scripts/outside/run-command.ts';
import { SetupError } from '../../scripts/setup/error.mjs';
import { needRoom, OUT_OF_MEMORY, plainWords, whyEnded } from '../../scripts/setup/plain-words.mjs';
import { PackError } from '../../src/pack/error.ts';

const fault = (code: string, more: object = {}) => Object.assign(new Error(`${code}: broken`), { code, ...more });

describe('plainWords', () => {
	it.each([
		['a full disk', fault('ENOSPC', { path: '/nowhere/at/all/a.pdf' }), /^The disk that holds \/ is full/],
		['a full disk that does not say where', fault('ENOSPC'), /Lantern needs about 2 GB in all\. Free some room/],
		['a used up share of one', fault('EDQUOT'), /is full/],
		[
			'a folder of somebody else',
			fault('EACCES', { path: '/a/b', syscall: 'open' }),
			/^\/a\/b cannot be written \(EACCES\)/,
		],
		[
			'the folder of a file with a name of our own',
			fault('EACCES', { path: '/a/building.40693452-b5cd-42cc-803f-0f066f44050e', syscall: 'mkdir' }),
			/^\/a cannot be written/,
		],
		['one that cannot be looked into', fault('EACCES', { path: '/a', syscall: 'scandir' }), /^\/a cannot be read/],
		['one that is read-only', fault('EROFS', { path: '/a/b', dest: '/a/c' }), /^\/a\/c cannot be written \(EROFS\)/],
		['too many open files', fault('EMFILE'), /ulimit -n/],
		['no memory', fault('ENOMEM'), /^Memory ran out/],
		['a thread without memory', fault('ERR_WORKER_OUT_OF_MEMORY'), /^Memory ran out/],
		['what set-up says', new SetupError('Install it.'), /^Install it\.$/],
		['what caused it', new Error('The pack could not be made.', { cause: fault('EMFILE') }), /ulimit/],
		[
			'what a bundler quotes',
			new Error("Build failed:\n[plugin a] Error: ENOSPC: no space left on device, copyfile '/a' -> '/b'\n    at b"),
			/is full/,
		],
		['one of several', new AggregateError([new Error('a'), fault('EMFILE')]), /ulimit/],
	])('says in words %s', (_, error, words) => {
		expect(plainWords(error)).toMatch(words);
		expect(plainWords(error)).not.toMatch(/\n\s+at /);
	});

	it('names no file for a port, and leaves that to who knows which', () => {
		expect(plainWords(fault('EACCES', { path: '/a.sock', syscall: 'listen' }))).toBeUndefined();
	});

	it('leaves a bug alone, whatever it is', () => {
		fc.assert(
			fc.property(fc.anything(), (thrown) => plainWords(thrown) === undefined),
			{ numRuns: 10_000 },
		);
		for (const bug of [new TypeError('x is undefined'), fault('ENOENT', { path: 'a' }), fault('toString')])
			expect(plainWords(bug)).toBeUndefined();
	});

	it('ends where errors cause each other', () => {
		const one = new Error('a');
		one.cause = new Error('b', { cause: one });
		expect(plainWords(one)).toBeUndefined();
	});
});

describe('needRoom', () => {
	it('asks for nothing where there is room, though the folder is still to be made', () => {
		expect(() => needRoom(['/nowhere/at/all', '.'])).not.toThrow();
	});

	it('says which disk has too little, and how much is needed', () => {
		expect(() => needRoom(['/nowhere/at/all'], 1e12)).toThrow(
			/^The disk that holds \/ has too little room: \d+ MB are left\.\nLantern needs about 2 GB/,
		);
	});

	it.skipIf(!existsSync('/proc/self'))('lets be a disk that does not say how large it is', () => {
		expect(() => needRoom(['/proc/self'])).not.toThrow();
	});
});

describe('whyEnded', () => {
	it.each([132, 133, 134, 137])('takes %d for memory that ran out', (code) =>
		expect(whyEnded(code)).toBe(OUT_OF_MEMORY),
	);
	it('gives any other code', () => expect(whyEnded(3)).toBe('exit 3'));
});

describe('wordsFor', () => {
	it('adds what to do to what is wrong with a pack', () => {
		expect(wordsFor(new PackError('It is broken.', 'Mend it.'))).toBe('It is broken.\nMend it.');
	});
});
