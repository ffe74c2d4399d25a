import { mkdir, mkdtemp, rename, rm, symlink, utimes } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWhole } from '../../../scripts/outside/files.ts';
import { PortTaken } from '../../../scripts/outside/serve/ports.ts';
import { checkPort, type Site, serveFolder } from '../../../scripts/outside/server.ts';
import { request, sendRaw } from '../../help/raw-http.ts';

let dir = '';
let site: Site;
const get = (path: string, headers: Record<string, string> = {}) => fetch(new URL(path, site.url), { headers });
const raw = (line: string, headers: readonly string[] = []) => sendRaw(site.port, request(site.port, line, headers));

const html = 'text/html; charset=utf-8';
const digits = '0123456789';
const changed = 'Mon, 02 Mar 2026 10:00:00 GMT';
const etag = `W/"a-${Date.parse(changed).toString(16)}"`;

beforeAll(async () => {
	const base = await mkdtemp(join(tmpdir(), 'lantern-server-'));
	dir = join(base, 'dist');
	const files = {
		'index.html': 'home',
		'404.html': 'lost',
		'a/index.html': 'page a',
		'empty/x.txt': '',
		'digits.txt': digits,
		'_astro/x.12.css': 'p{}',
		'packs/p.pdf': '%PDF-1.7',
		'long/index.html': 'page '.repeat(2000),
		'packs/long.pdf': '%PDF-1.7 '.repeat(2000),
		'.hidden': 'secret',
		'.git/config': 'secret',
		'a/.env': 'secret',
		'spaced name.txt': 'spaced',
		'é.txt': 'letters',
		'../secret': 'secret',
		'../secrets/index.html': 'secret',
		'../dist-too/index.html': 'secret',
	};
	for (const [path, content] of Object.entries(files)) await writeWhole(join(dir, path), content);
	await utimes(join(dir, 'digits.txt'), new Date(changed), new Date(changed));
	await symlink('../secret', join(dir, 'link.txt'));
	await symlink('../secrets', join(dir, 'links'));
	await symlink('.hidden', join(dir, 'link-to-hidden.txt'));
	await symlink('round', join(dir, 'round'));
	await symlink('digits.txt', join(dir, 'inner-link.txt'));
	site = await serveFolder(dir, { port: 0, say: () => {} });
});
afterAll(async () => {
	await site.close();
	await rm(join(dir, '..'), { recursive: true });
});

describe('serveFolder', () => {
	it.each([
		['/', 200, html, 'home'],
		['/?q=1#f', 200, html, 'home'],
		['/a/', 200, html, 'page a'],
		['/packs/p.pdf', 200, 'application/pdf', '%PDF-1.7'],
		['/spaced%20name.txt', 200, 'text/plain; charset=utf-8', 'spaced'],
		['/%C3%A9.txt', 200, 'text/plain; charset=utf-8', 'letters'],
		['/inner-link.txt', 200, 'text/plain; charset=utf-8', digits],
		['/nowhere/', 404, html, 'lost'],
		['/empty/', 404, html, 'lost'],
		['/packs/p.pdf/', 404, html, 'lost'],
		['/%E0%A4%A', 404, html, 'lost'],
		['/a%00/', 404, html, 'lost'],
		['/..%2fsecret', 404, html, 'lost'],
	])('answers %s with %d', async (path, status, type, body) => {
		const response = await get(path);
		expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
			status,
			type,
			body,
		]);
	});

	const unmet = ['Range: bytes=0-3', `If-Range: ${etag}`];
	it.each<
		[line: string, headers: string[], status: number, expected: Record<string, string | undefined>, body: string]
	>([
		[
			'GET /digits.txt',
			[],
			200,
			{ 'content-length': '10', 'accept-ranges': 'bytes', etag, 'last-modified': changed },
			digits,
		],
		[
			'HEAD /digits.txt',
			[],
			200,
			{ 'content-length': '10', 'accept-ranges': 'bytes', etag, 'last-modified': changed },
			'',
		],
		['HEAD /nowhere', [], 404, { 'content-length': '4' }, ''],
		[
			'POST /digits.txt',
			['Content-Length: 3'],
			405,
			{ allow: 'GET, HEAD' },
			'Pages and files can be read here, and nothing else.\n',
		],
		...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'].map(
			(method): [string, string[], number, Record<string, string>, string] => [
				`${method} /`,
				[],
				405,
				{ allow: 'GET, HEAD' },
				'Pages and files can be read here, and nothing else.\n',
			],
		),
		['OPTIONS *', [], 405, { allow: 'GET, HEAD' }, 'Pages and files can be read here, and nothing else.\n'],
		['GET *', [], 404, {}, 'lost'],
		['GET digits.txt', [], 400, {}, ''],
		['GET http://localhost/digits.txt', [], 200, {}, digits],
		['GET http://evil.example/digits.txt', [], 421, {}, 'This site answers to localhost, 127.0.0.1, [::1] only.\n'],
		['GET /digits.txt', ['Range: bytes=0-3'], 206, { 'content-range': 'bytes 0-3/10', 'content-length': '4' }, '0123'],
		['GET /digits.txt', ['Range: bytes=-3'], 206, { 'content-range': 'bytes 7-9/10', 'content-length': '3' }, '789'],
		['GET /digits.txt', ['Range: bytes=-10'], 206, { 'content-range': 'bytes 0-9/10' }, digits],
		['GET /digits.txt', ['Range: bytes=-11'], 206, { 'content-range': 'bytes 0-9/10' }, digits],
		['GET /digits.txt', ['Range: bytes=0-99999999999999999999'], 206, { 'content-range': 'bytes 0-9/10' }, digits],
		['GET /digits.txt', ['Range: bytes=5-2'], 200, { 'content-length': '10' }, digits],
		['GET /digits.txt', ['Range: bytes=x'], 200, { 'content-length': '10' }, digits],
		['GET /digits.txt', ['Range: bytes=0-1,8-9'], 200, { 'content-length': '10' }, digits],
		['GET /digits.txt', ['Range: bytes=0-1,2-4'], 206, { 'content-range': 'bytes 0-4/10' }, '01234'],
		['GET /digits.txt', ['Range: bytes=10-'], 416, { 'content-range': 'bytes */10' }, ''],
		['GET /digits.txt', ['Range: bytes=-0'], 416, { 'content-range': 'bytes */10' }, ''],
		['HEAD /digits.txt', ['Range: bytes=0-3'], 200, { 'content-length': '10' }, ''],
		['GET /empty/x.txt', ['Range: bytes=0-'], 200, { 'content-length': '0' }, ''],
		['GET /digits.txt', ['Range: bytes=0-3', `If-Range: ${changed}`], 206, {}, '0123'],
		['GET /digits.txt', ['Range: bytes=0-3', 'If-Range: Tue, 03 Mar 2026 10:00:00 GMT'], 200, {}, digits],
		['GET /digits.txt', ['Range: bytes=0-3', 'If-Range: nonsense'], 200, {}, digits],
		['GET /digits.txt', unmet, 200, {}, digits],
		['GET /digits.txt', ['Range: bytes=0-3', `If-Range: ${etag.slice(2)}`], 200, {}, digits],
		['GET /digits.txt', ['Range: bytes=10-', 'If-Range: "other"'], 200, {}, digits],
		['GET /digits.txt', [`If-None-Match: ${etag}`], 304, { etag, 'cache-control': 'no-cache' }, ''],
		['GET /digits.txt', [`If-None-Match: "x", ${etag}`], 304, {}, ''],
		['GET /digits.txt', ['If-None-Match: *'], 304, {}, ''],
		['GET /digits.txt', ['If-None-Match: "x"'], 200, {}, digits],
		['GET /digits.txt', [`If-Modified-Since: ${changed}`], 304, {}, ''],
		['GET /digits.txt', ['If-Modified-Since: Sun, 01 Mar 2026 10:00:00 GMT'], 200, {}, digits],
		['GET /digits.txt', ['If-None-Match: "x"', `If-Modified-Since: ${changed}`], 200, {}, digits],
		['GET /digits.txt', [`If-None-Match: ${etag}`, 'Range: bytes=10-'], 304, {}, ''],
		['GET /digits.txt', ['If-Match: "x"'], 412, {}, ''],
		['GET /a', [], 301, { location: '/a/' }, 'This is at /a/\n'],
		['GET /a?q=1', [], 301, { location: '/a/?q=1' }, 'This is at /a/?q=1\n'],
		['GET //a', [], 404, {}, 'lost'],
		['GET //evil.example/..', [], 404, {}, 'lost'],
		['GET /\\evil.example', [], 404, {}, 'lost'],
	])('answers %s with %j by %d', async (line, headers, status, expected, body) => {
		const answer = await raw(line, headers);
		expect({ status: answer.status, body: answer.body }).toEqual({ status, body });
		expect(answer.headers).toMatchObject(expected);
	});

	it('tells of a compressed page with HEAD what it tells with GET', async () => {
		const [head, page] = await Promise.all(['HEAD', 'GET'].map((m) => raw(`${m} /long/`, ['Accept-Encoding: br'])));
		expect(head?.body).toBe('');
		const { date: _, 'transfer-encoding': __, ...told } = page?.headers ?? {};
		expect(head?.headers).toMatchObject(told);
		expect(page?.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
	});

	it('sends part of a page as it is, though the browser takes it compressed', async () => {
		const answer = await raw('GET /long/', ['Accept-Encoding: br', 'Range: bytes=0-8']);
		expect([answer.status, answer.body]).toEqual([206, 'page page']);
		expect(answer.headers['content-encoding']).toBeUndefined();
	});

	it.each([
		['/long/', 'br, gzip', 'br'],
		['/long/', 'gzip, deflate, br;q=0', 'gzip'],
		['/long/', 'GZIP', 'gzip'],
		['/long/', 'identity', null],
		['/a/', 'br', null],
		['/packs/long.pdf', 'br, gzip', null],
	])('sends %s to a browser that takes %s squeezed as %s, and caches hear of it', async (path, takes, encoding) => {
		const response = await get(path, { 'Accept-Encoding': takes });
		expect(response.headers.get('content-encoding')).toBe(encoding);
		expect(response.headers.get('accept-ranges')).toBe(encoding ? null : 'bytes');
		expect(response.headers.get('vary')).toBe(path.endsWith('/') ? 'Accept-Encoding' : null);
		expect((await response.text()).length).toBe({ '/a/': 6, '/long/': 10_000 }[path] ?? 18_000);
	});

	it('answers on both of this machine’s addresses', async () => {
		for (const host of ['127.0.0.1', 'localhost'])
			expect((await fetch(`http://${host}:${site.port}/`)).status).toBe(200);
	});

	it.each(['/', '/nowhere/', '/a'])('sends its safety headers with %s', async (path) => {
		const { headers } = await raw(`GET ${path}`);
		expect(headers).toMatchObject({
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'no-referrer',
			'permissions-policy': expect.stringContaining('camera=()'),
			'content-security-policy': "frame-ancestors 'none'",
			'cross-origin-resource-policy': 'same-origin',
		});
	});

	it('lets a browser keep hashed files for ever, and asks it to check all others', async () => {
		expect((await get('/_astro/x.12.css')).headers.get('cache-control')).toContain('immutable');
		expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
	});

	it('serves what is built while it runs', async () => {
		await writeWhole(join(dir, 'index.html'), 'a longer home');
		expect(await (await get('/')).text()).toBe('a longer home');
	});

	it('serves a new folder that takes the old one’s place, and waits while there is none', async () => {
		const other = `${dir}-new`;
		await mkdir(other);
		await writeWhole(join(other, 'index.html'), 'new home');
		await rename(dir, `${dir}-old`);
		const waiting = get('/');
		await rename(other, dir);
		expect(await (await waiting).text()).toBe('new home');
		await rename(dir, other);
		await rename(`${dir}-old`, dir);
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

/** Ways out of a folder, and into what is hidden in it. */
const ways = [
	...[
		'..',
		'.%2e',
		'%2e.',
		'%2e%2e',
		'%252e%252e',
		'..;',
		'...',
		'. .',
		'..%00',
		'%c0%ae%c0%ae',
		'%uff0e%uff0e',
		'．．',
	].flatMap((up) => [`/${up}/secret`, `/a/${up}/${up}/secret`, `/${up}%2fsecret`]),
	...[
		'/..\\secret',
		'/..%5csecret',
		'/a\\..\\..\\secret',
		'/%2e%2e%5csecret',
		'/..%255csecret',
		'/..%c0%afsecret',
		'/..%252fsecret',
	],
	...['/..', '/../', '/.', '/./', '/a/..', '/../dist-too/', '/..%2fdist-too%2f', '//../secret', '/a//../../secret'],
	...[
		'/%2fetc/passwd',
		'//etc/passwd',
		'/etc/passwd',
		'/file:///etc/passwd',
		'/C:/Windows/win.ini',
		'/C:%5cWindows%5cwin.ini',
	],
	...[
		'/.hidden',
		'/%2ehidden',
		'/.git/config',
		'/a/.env',
		'/a/%2eenv',
		'/link.txt',
		'/links/',
		'/links',
		'/links/index.html',
	],
	...[
		'/link-to-hidden.txt',
		'/round',
		'/digits.txt::$DATA',
		'/digits.txt%00.html',
		'/digits.txt.',
		'/digits.txt%20',
		'/%',
	],
];

describe('what is not served', () => {
	it.each(ways)('%s', async (way) => {
		const answer = await raw(`GET ${way}`);
		expect([404, 400]).toContain(answer.status);
		expect(answer.body).not.toContain('secret');
	});

	it('are ways that would lead there if nobody minded', () => {
		expect(new Set(ways).size).toBeGreaterThanOrEqual(57);
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
