import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPacks } from '../../scripts/build-packs.ts';
import { launchChromium } from '../../scripts/outside/chromium.ts';
import { installedBrowsers } from '../../scripts/setup/places.mjs';
import { wholePack } from '../../src/pack/prints.ts';

const list = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);
const here = { platform: process.platform, env: process.env, home: homedir(), exists: existsSync, list };
const installed = installedBrowsers(here);
const shell = installed.find((path) => path.endsWith('chromium-headless-shell'));
const windowed = installed.find((path) => path.endsWith('chromium'));

const lesson = 'ks1-01';
let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lantern-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function packFrom(path: string): Promise<Buffer> {
	const out = join(folder, path.replaceAll('/', '-'));
	const browser = { find: () => path, launch: (flags?: readonly string[]) => launchChromium(flags, path) };
	const watch = () => ({ step: () => {}, done: () => {} });
	const { failed } = await buildPacks({
		lessons: [lesson],
		out,
		state: `${out}-state`,
		prints: [wholePack],
		browser,
		watch,
	});
	expect(failed).toEqual([]);
	return readFile(join(out, `${lesson}.pdf`));
}

describe('the browser without windows', () => {
	it('prints the very pages that the one with windows does', async ({ skip }) => {
		if (!shell || !windowed) return skip('There are not two browsers on this machine to compare.');
		const [one, other] = [await packFrom(shell), await packFrom(windowed)];
		// Not a dot differs, nor a tag.
		expect(one.equals(other)).toBe(true);
	});
});
