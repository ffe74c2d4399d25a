import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** What a command says, and how it ends. */
const run = (...args: string[]) =>
	new Promise<{ code: unknown; said: string }>((resolve) => {
		execFile(process.execPath, args, (error, stdout, stderr) => {
			resolve({ code: error ? error.code : 0, said: stdout + stderr });
		});
	});

describe('a command with words that it cannot read', () => {
	it.each([
		[
			'scripts/build-packs.ts',
			'--nations',
			'does not know',
			'--lesson …, --part …, --edition …, --paper …, --nation …',
		],
		['scripts/build-zips.ts', 'ks1-01', 'without an option before it', '--lesson …'],
		['scripts/build.ts', '--lesson', 'lacks a word', '--lesson …, --fresh'],
		['scripts/check-lessons.ts', '--day', 'does not know', '--today …, --strict, names of files'],
	])('%s %s says so and what it takes, and does nothing', async (script, word, fault, takes) => {
		const { code, said } = await run(script, word);
		expect(code).toBe(1);
		expect(said.trim().split('\n')).toEqual([expect.stringContaining(`“${word}” `), `It takes ${takes}.`]);
		expect(said).toContain(fault);
	});
});
