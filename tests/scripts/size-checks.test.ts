import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWhole } from '../../scripts/outside/files.ts';
import { sizeChecks } from '../../scripts/site/size-checks.ts';

let root: string;

/** Nothing squeezes it. */
const noise = (bytes: number) => randomBytes(bytes).toString('base64');

const page = (island: string) =>
	`<link rel="stylesheet" href="/_astro/a.css"><astro-island component-url="/_astro/${island}.js"></astro-island>`;

beforeAll(async () => {
	// A folder above that looks like a pattern must not make size-limit find nothing.
	root = join(await mkdtemp(join(tmpdir(), 'lantern-size-')), 'of [us]');
	const files = {
		'learn/light/index.html': page('light'),
		'learn/heavy/index.html': page('heavy'),
		'learn/long/index.html': page('light') + noise(40_000),
		'lessons/light/index.html': noise(40_000),
		'_astro/a.css': 'p{color:red}',
		'_astro/light.js': 'import"./small.js"',
		'_astro/small.js': '',
		'_astro/heavy.js': 'import"./light.js";const later=()=>import("./deep.js")',
		'_astro/deep.js': `/*${noise(120_000)}*/`,
	};
	for (const [path, content] of Object.entries(files)) await writeWhole(join(root, 'dist', path), content);
	const checks = pathToFileURL(resolve('scripts/site/size-checks.ts')).href;
	const config = `import { sizeChecks } from '${checks}';\nexport default await sizeChecks(import.meta.dirname, 'dist');\n`;
	await writeWhole(join(root, '.size-limit.ts'), config);
});
afterAll(() => rm(resolve(root, '..'), { recursive: true, force: true }));

describe('sizeChecks', () => {
	it('asks for each pupil’s page, with its styles and every script it could fetch', async () => {
		const checks = await sizeChecks(root, 'dist');
		expect(checks.map(({ name }) => name)).not.toContain('/lessons/light/ html');
		expect(checks.find(({ name }) => name === '/learn/heavy/ js')?.path).toEqual(
			['heavy', 'light', 'deep', 'small'].map((name) => `dist/_astro/${name}.js`),
		);
	});

	it('refuses a site without pupils’ pages', async () => {
		await expect(sizeChecks(root, 'nowhere')).rejects.toThrow('npm run build');
	});
});

describe('size-limit', () => {
	it('fails on pages and scripts that are too heavy, and on nothing else', async () => {
		const args = ['node_modules/size-limit/bin.js', '--json', '--config', join(root, '.size-limit.ts')];
		const { code, output } = await new Promise<{ code: unknown; output: string }>((done) => {
			execFile(process.execPath, args, (error, output) => done({ code: error?.code ?? 0, output }));
		});
		const found: { name: string; passed: boolean; size: number }[] = JSON.parse(output);
		expect(code).not.toBe(0);
		expect(found.filter(({ passed }) => !passed).map(({ name }) => name)).toEqual([
			'/learn/heavy/ js',
			'/learn/long/ html',
		]);
		expect(found.find(({ name }) => name === '/learn/heavy/ js')?.size).toBeGreaterThan(120_000);
	});
});
