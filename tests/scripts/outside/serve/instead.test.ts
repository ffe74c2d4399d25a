import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWhole } from '../../../../scripts/outside/files.ts';
import { type Site, serveFolder } from '../../../../scripts/outside/server.ts';
import { request, sendRaw } from '../../../help/raw-http.ts';

let dir = '';
let site: Site;
const said: string[] = [];
const paths: string[] = [];

beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'lantern-instead-'));
	await writeWhole(join(dir, 'index.html'), 'home');
	site = await serveFolder(dir, {
		port: 0,
		say: (line) => said.push(line),
		instead: async (path, { headers }) => {
			paths.push(path);
			if (path === '/fails') throw new Error('no such pack');
			if (path === '/made')
				return {
					type: 'text/plain',
					body: `for ${headers['user-agent']}`,
					status: 202,
					headers: { 'Retry-After': '2' },
				};
			return undefined;
		},
	});
});
afterAll(async () => {
	await site.close();
	await rm(dir, { recursive: true });
});
const ask = (line: string) => sendRaw(site.port, request(site.port, line, ['User-Agent: test']));

describe('what is given instead of a file', () => {
	it('may have a status and headers', async () => {
		expect(await ask('GET /made')).toMatchObject({
			status: 202,
			body: 'for test',
			headers: { 'retry-after': '2', 'content-length': '8', 'x-content-type-options': 'nosniff' },
		});
		expect(await ask('HEAD /made')).toMatchObject({ status: 202, body: '', headers: { 'content-length': '8' } });
	});

	it('is a plain sentence when it fails, and said once', async () => {
		for (let i = 0; i < 3; i++) {
			const answer = await ask('GET /fails');
			expect(answer.status).toBe(500);
			expect(answer.body).toBe('This could not be given. The window in which Lantern was started says why.\n');
		}
		expect(said).toEqual(['no such pack']);
		expect((await ask('GET /')).body).toBe('home');
	});

	it('is asked for decoded paths of files only', async () => {
		paths.length = 0;
		for (const path of ['/a%20b?q', '/%', '/../x', '/a%00', '/.x', '/lessons/']) await ask(`GET ${path}`);
		await ask('POST /made');
		expect(paths).toEqual(['/a b', '/lessons/']);
	});
});
