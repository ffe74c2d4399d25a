import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeWhole } from '../../../../scripts/outside/files.ts';
import { type Site, serveFolder } from '../../../../scripts/outside/server.ts';
import { anyPath } from '../../../help/any-path.ts';
import { anyRange, expectedRange } from '../../../help/any-range.ts';
import { keptOpen, request, sendRaw } from '../../../help/raw-http.ts';

const digits = '0123456789'.repeat(3);
let dir = '';
let site: Site;
const said: string[] = [];

beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'lantern-hostile-'));
	await writeWhole(join(dir, 'dist/digits.txt'), digits);
	await writeWhole(join(dir, 'secret'), 'secret');
	site = await serveFolder(join(dir, 'dist'), { port: 0, say: (line) => said.push(line) });
});
afterEach(async () => {
	expect(said).toEqual([]);
	expect(await (await fetch(`${site.url}digits.txt`)).text()).toBe(digits);
});
afterAll(async () => {
	await site.close();
	await rm(dir, { recursive: true });
});

describe('a server that is asked for anything', { timeout: 60_000 }, () => {
	it('answers any Range header as the RFC does, over one connection', async () => {
		const connection = keptOpen(site.port);
		await fc.assert(
			fc.asyncProperty(anyRange, async (header) => {
				const answer = await connection.ask('GET /digits.txt', [`Range: ${header}`]);
				const range = expectedRange(header.trim(), digits.length);
				const status = range === undefined ? 200 : range === 'unsatisfiable' ? 416 : 206;
				const body =
					range === undefined ? digits : range === 'unsatisfiable' ? '' : digits.slice(range.start, range.end + 1);
				expect([header, answer.status, answer.body]).toEqual([header, status, body]);
				expect(answer.headers['content-range']).toBe(
					range && `bytes ${range === 'unsatisfiable' ? '*' : `${range.start}-${range.end}`}/${digits.length}`,
				);
			}),
			{ numRuns: 1000 },
		);
		connection.close();
	});

	it('answers any path', async () => {
		const path = fc.oneof(anyPath('digits.txt', 'secret'), fc.webPath(), fc.webFragments());
		const connection = keptOpen(site.port);
		await fc.assert(
			fc.asyncProperty(path, async (some) => {
				const answer = await connection.ask(`GET /${some.replaceAll(' ', '%20')}`, []);
				expect([200, 404]).toContain(answer.status);
				expect(answer.body === digits || answer.body === 'There is no such page.').toBe(true);
			}),
			{ numRuns: 1000 },
		);
		connection.close();
	});

	it('answers any bytes, method and header, or closes', async () => {
		const bytes = fc.string({ unit: 'binary', maxLength: 20 });
		const method = fc.oneof(fc.constantFrom('GET', 'HEAD', 'POST', 'CONNECT', 'OPTIONS', 'M-SEARCH', 'get'), bytes);
		const header = fc.tuple(
			fc.constantFrom(
				'Range',
				'If-Range',
				'If-None-Match',
				'If-Modified-Since',
				'Accept-Encoding',
				'Expect',
				'Upgrade',
				'Origin',
			),
			fc.oneof(
				bytes,
				fc.constantFrom('100-continue', 'websocket', 'gzip', 'null', '*', 'bytes=5-2', 'bytes=0-99999999999999999999'),
			),
		);
		await fc.assert(
			fc.asyncProperty(
				method,
				fc.oneof(bytes, fc.constant('digits.txt')),
				fc.array(header, { maxLength: 3 }),
				async (verb, path, headers) => {
					const lines = headers.map((pair) => pair.join(': '));
					const answer = await sendRaw(site.port, request(site.port, `${verb} /${path}`, lines));
					expect([0, 100, 200, 206, 304, 400, 403, 404, 405, 412, 416, 417, 421, 431]).toContain(answer.status);
					expect(answer.body).not.toContain('secret');
				},
			),
			{ numRuns: 300 },
		);
	});
});
