import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { alone, launchChromium } from '../../scripts/outside/chromium.ts';

/** A checkout of its own, below ours, so that what is installed is found there too, and nobody's lesson is touched. */
const copy = mkdtempSync(join(resolve('.lantern'), 'writing-'));
const lesson = join(copy, 'lessons/ks1/my-helping-hand.mdx');
let browser: Browser;
/** A busy machine takes its time to put a page together anew. */
const patient = { timeout: 110_000, interval: 3_000 };
let server: ChildProcess;
let address = '';

beforeAll(async () => {
	for (const name of ['src', 'scripts', 'lessons', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
		cpSync(name, join(copy, name), { recursive: true });
	server = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0'], {
		cwd: copy,
		env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	[address, browser] = await Promise.all([addressSaidBy(server), launchChromium(alone)]);
});

afterAll(async () => {
	await browser.close();
	server.kill();
	rmSync(copy, { recursive: true, force: true });
});

it('stands over the page with a mistake, its line and its hint, and goes when it is put right', async () => {
	const good = readFileSync(lesson, 'utf8');
	const page = await browser.newPage();
	// What pages are made with is put together at the first visit, which takes a busy machine a while.
	page.setDefaultTimeout(110_000);
	await page.goto(`${address}learn/ks1-01/`, { waitUntil: 'commit' });
	await page.locator('lesson-steps').waitFor();

	writeFileSync(lesson, good.replace('<Slide ', '<Slyde '));
	await expect.poll(() => overlayAnew(page), patient).toMatch(/Slyde.*my-helping-hand\.mdx:\d+/s);

	// What no YAML parser can read is said in our words too.
	writeFileSync(lesson, good.replace(/^title: .*$/m, 'title: [Hands'));
	await expect.poll(() => overlayAnew(page), patient).toMatch(/The YAML cannot be read here.*Check the spaces/s);

	writeFileSync(lesson, good.replace(/^title: .*$/m, 'title: Hands that help'));
	await expect.poll(() => page.locator('main h1').textContent(), patient).toBe('Hands that help');
	expect(await page.locator('vite-error-overlay').count()).toBe(0);
}, 300_000);

/**
 * The words that stand over the page once it is loaded anew; empty where nothing does. Astro sends them a fifth of a second after
 * the page, whether or not a slow browser listens by then.
 */
async function overlayAnew(page: Page): Promise<string> {
	await page.reload({ waitUntil: 'commit' });
	const words = page.locator('vite-error-overlay #layout');
	return words.textContent({ timeout: 10_000 }).then(
		(text) => text ?? '',
		() => '',
	);
}

function addressSaidBy(child: ChildProcess): Promise<string> {
	return new Promise((found, failed) => {
		let said = '';
		const hear = (part: Buffer) => {
			said += part.toString();
			const [url] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
			if (url) found(url);
		};
		child.stdout?.on('data', hear);
		child.stderr?.on('data', hear);
		child.on('exit', (code) => failed(new Error(`The site for writers ended (${code}):\n${said}`)));
	});
}
