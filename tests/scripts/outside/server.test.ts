import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWhole } from '../../../scripts/outside/files.ts';
import { checkPort, PortTaken, type Site, serveFolder } from '../../../scripts/outside/server.ts';

let dir = '';
let site: Site;
const get = (path: string) => fetch(new URL(path, site.url));

beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'lantern-server-'));
	const files = {
		'index.html': 'home',
		'404.html': 'lost',
		'a/index.html': 'page a',
		'_astro/x.12.css': 'p{}',
		'packs/p.pdf': '%PDF-1.7',
		'long/index.html': 'page '.repeat(2000),
		'packs/long.pdf': '%PDF-1.7 '.repeat(2000),
	};
	for (const [path, content] of Object.entries(files)) await writeWhole(join(dir, path), content);
	await writeWhole(join(dir, '../lantern-secret'), 'secret');
	site = await serveFolder(dir, { port: 0 });
});
afterAll(async () => {
	await site.close();
	await rm(dir, { recursive: true });
	await rm(join(dir, '../lantern-secret'));
});

describe('serveFolder', () => {
	it.each([
		['/', 200, 'text/html;charset=utf-8', 'home'],
		['/a/', 200, 'text/html;charset=utf-8', 'page a'],
		['/packs/p.pdf', 200, 'application/pdf', '%PDF-1.7'],
		['/nowhere/', 404, 'text/html;charset=utf-8', 'lost'],
		['/%E0%A4%A', 404, 'text/html;charset=utf-8', 'lost'],
		['/..%2flantern-secret', 404, 'text/html;charset=utf-8', 'lost'],
	])('answers %s with %d', async (path, status, type, body) => {
		const response = await get(path);
		expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
			status,
			type,
			body,
		]);
	});

	it.each([
		['/long/', 'br, gzip', 'br'],
		['/long/', 'gzip', 'gzip'],
		['/long/', 'identity', null],
		['/a/', 'br', null],
		['/packs/long.pdf', 'br, gzip', null],
	])('sends %s to a browser that takes %s squeezed as %s, and caches hear of it', async (path, takes, encoding) => {
		const response = await fetch(new URL(path, site.url), { headers: { 'Accept-Encoding': takes } });
		expect(response.headers.get('content-encoding')).toBe(encoding);
		expect(response.headers.get('vary')).toBe(path.endsWith('/') ? 'Accept-Encoding' : null);
		expect((await response.text()).length).toBe({ '/a/': 6, '/long/': 10_000 }[path] ?? 18_000);
	});

	it('sends nothing again that a browser has', async () => {
		const first = await fetch(new URL('/long/', site.url));
		const etag = first.headers.get('etag') ?? '';
		expect((await fetch(new URL('/long/', site.url), { headers: { 'If-None-Match': etag } })).status).toBe(304);
	});

	it('answers on both of this machine’s addresses', async () => {
		for (const host of ['127.0.0.1', 'localhost'])
			expect((await fetch(`http://${host}:${site.port}/`)).status).toBe(200);
	});

	it.each(['/', '/nowhere/'])('sends its safety headers with %s', async (path) => {
		const { headers } = await get(path);
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('no-referrer');
		expect(headers.get('permissions-policy')).toContain('camera=()');
		expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
	});

	it('lets a browser keep hashed files for ever, and asks it to check all others', async () => {
		expect((await get('/_astro/x.12.css')).headers.get('cache-control')).toContain('immutable');
		expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
	});

	it('serves what is built while it runs', async () => {
		await writeWhole(join(dir, 'index.html'), 'a longer home');
		expect(await (await get('/')).text()).toBe('a longer home');
	});

	it('closes at once though a browser holds a connection open', async () => {
		const other = await serveFolder(dir, { port: 0 });
		const held = connect(other.port, '127.0.0.1');
		await new Promise((resolve) => held.once('connect', resolve));
		held.on('error', () => {});
		await other.close();
		await expect(fetch(other.url)).rejects.toThrow();
		held.destroy();
	});

	it('says which port is taken and how to choose another', async () => {
		await expect(serveFolder(dir, { port: site.port })).rejects.toThrow(PortTaken);
		await expect(checkPort(site.port)).rejects.toThrow(`Port ${site.port} is taken`);
		await expect(checkPort(site.port)).rejects.toThrow(`PORT=${site.port + 1} npm start`);
	});
});

describe('checkPort', () => {
	it('leaves a free port free', async () => {
		const { port, close } = await serveFolder(dir, { port: 0 });
		await close();
		await checkPort(port);
		await checkPort(port);
	});
});
