import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles, writeWhole } from '../../scripts/outside/files.ts';
import { soundText } from '../help/a-lesson.ts';

const script = resolve('scripts/check-lessons.ts');
const checkedOn = '2026-11-23';
let root = '';

/** A project of one sound lesson, everything in which was checked on one day. */
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'lantern-check-'));
	await symlink(resolve('node_modules'), join(root, 'node_modules'));
	await cp('lessons/facts', join(root, 'lessons/facts'), { recursive: true });
	for (const file of await listFiles(join(root, 'lessons'))) {
		const path = join(root, 'lessons', file);
		const dated = (await readFile(path, 'utf8')).replaceAll(/\bchecked: [\d-]+/g, `checked: ${checkedOn}`);
		await writeWhole(path, dated.replaceAll(/\buntil: [\d-]+/g, 'until: 2027-03-01'));
	}
	await writeWhole(join(root, 'lessons/ks3/small.mdx'), soundText);
});
afterAll(() => rm(root, { recursive: true }));

const check = (...args: string[]) =>
	new Promise<{ code: unknown; said: string }>((done) => {
		execFile(process.execPath, [script, ...args], { cwd: root }, (error, stdout, stderr) =>
			done({ code: error?.code ?? 0, said: `${stdout}${stderr}` }),
		);
	});

describe('npm run lessons', () => {
	it.each([
		['ends well', 'where nothing is overdue, also with --strict', ['--strict', '--today', checkedOn], 0],
		['ends well', 'where something is overdue, since that stops nobody', ['--today', '2029-01-01'], 0],
		['fails', 'with --strict where something is overdue', ['--strict', '--today', '2029-01-01'], 1],
	])('%s %s', async (_, __, args, expected) => {
		const { code, said } = await check(...args);
		expect(said).toContain('1 lesson, no mistakes');
		expect(said.includes('Overdue for checking:')).toBe(args.includes('2029-01-01'));
		expect(code).toBe(expected);
	});
});
