import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerWhileMaking } from '../../../scripts/making/answer.ts';
import { writeWhole } from '../../../scripts/outside/files.ts';
import { type Site, serveFolder } from '../../../scripts/outside/server.ts';
import { request, sendRaw } from '../../help/raw-http.ts';

let dist = '';
let site: Site;
let ordered: string[] = [];
let finish: Record<string, (made: boolean) => void> = {};

beforeEach(async () => {
	dist = await mkdtemp(join(tmpdir(), 'lantern-answer-'));
	[ordered, finish] = [[], {}];
	await writeWhole(join(dist, 'index.html'), 'home');
	await writeWhole(join(dist, '404.html'), 'not here');
	await writeWhole(join(dist, '500.html'), 'could not be made');
	await writeWhole(join(dist, 'being-made/index.html'), 'is being made');
	await writeWhole(join(dist, 'packs/a.pdf'), 'old');
	const made = new Map<string, Promise<boolean>>();
	const order = (path: string) => {
		const making = made.get(path) ?? new Promise<boolean>((resolve) => (finish[path] = resolve));
		if (!made.has(path)) ordered.push(path);
		made.set(path, making);
		return making;
	};
	const isMade = (path: string) => ['packs/a.pdf', 'packs/a.zip', 'saved/a.json'].includes(path);
	const instead = answerWhileMaking({ making: { order }, isMade, dist, grace: 50, patience: 3000 });
	site = await serveFolder(dist, { port: 0, instead });
});
afterEach(async () => {
	await site.close();
	await rm(dist, { recursive: true });
});

const opens = ['Sec-Fetch-Site: none', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document'];
const ask = (path: string, headers: readonly string[] = [], method = 'GET') =>
	sendRaw(site.port, request(site.port, `${method} ${path}`, headers));

describe('answerWhileMaking', () => {
	it('gives the file itself when it is there, and not an older one before', async () => {
		const answer = ask('/packs/a.pdf');
		await expect.poll(() => ordered).toEqual(['packs/a.pdf']);
		await writeWhole(join(dist, 'packs/a.pdf'), 'new');
		finish['packs/a.pdf']?.(true);
		expect(await answer).toMatchObject({ status: 200, body: 'new', headers: { 'content-type': 'application/pdf' } });
	});

	it('tells a program to try again where it takes long', async () => {
		expect(await ask('/packs/a.zip')).toMatchObject({
			status: 503,
			body: 'This is being made. Try again in a moment.\n',
			headers: { 'retry-after': '2', 'content-type': 'text/plain; charset=utf-8' },
		});
	});

	it('shows whoever opens it a page that asks again by itself, stays until it is there, and leads to it', async () => {
		const page = await ask('/packs/a.pdf', opens);
		expect(page).toMatchObject({
			status: 503,
			body: 'is being made',
			headers: {
				refresh: '1; url=/packs/a.pdf?when-made',
				'retry-after': '2',
				'content-type': 'text/html; charset=utf-8',
				'cache-control': 'no-store',
			},
		});
		const next = ask('/packs/a.pdf?when-made', opens);
		finish['packs/a.pdf']?.(true);
		expect(await next).toMatchObject({ status: 303, headers: { location: '/packs/a.pdf' } });
		expect(await ask('/packs/a.pdf', opens)).toMatchObject({ status: 200, body: 'old' });
		expect(ordered).toEqual(['packs/a.pdf']);
	});

	it('waits with that page where a link may be about to save what it leads to', async () => {
		const link = ['Sec-Fetch-Site: same-origin', ...opens.slice(1)];
		const saving = ask('/packs/a.pdf', link);
		const opening = ask('/packs/a.pdf', [...link, 'Sec-CH-UA: "Chromium";v="131"']);
		expect((await opening).status).toBe(503);
		finish['packs/a.pdf']?.(true);
		expect(await saving).toMatchObject({ status: 200, body: 'old' });
	});

	it('says so where it could not be made: on a page, or in a sentence', async () => {
		const page = ask('/packs/a.pdf', opens);
		const sentence = ask('/packs/a.pdf');
		await expect.poll(() => ordered).toEqual(['packs/a.pdf']);
		finish['packs/a.pdf']?.(false);
		expect(await page).toMatchObject({ status: 500, body: 'could not be made' });
		expect(await sentence).toMatchObject({ status: 500, body: expect.stringMatching(/^This could not be made\. /) });
	});

	it('asks for the same when only the head is asked for', async () => {
		const head = ask('/saved/a.json', [], 'HEAD');
		await expect.poll(() => ordered).toEqual(['saved/a.json']);
		await writeWhole(join(dist, 'saved/a.json'), '{}');
		finish['saved/a.json']?.(true);
		expect(await head).toMatchObject({ status: 200, body: '' });
	});

	it('has nothing made for pages, and for what no lesson has', async () => {
		for (const [path, status] of [
			['/', 200],
			['/packs/b.pdf', 404],
			['/packs/', 404],
			['/saved/../packs/a.pdf', 404],
		] as const)
			expect((await ask(path, opens)).status).toBe(status);
		expect((await ask('/packs/a.pdf', ['Sec-Fetch-Site: cross-site'])).status).toBe(403);
		expect((await ask('/packs/a.pdf', [], 'POST')).status).toBe(405);
		expect(ordered).toEqual([]);
	});
});
