import { mkdtemp, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { IncomingMessage } from 'node:http';
import { connect, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findIn } from '../../../../scripts/outside/serve/find.ts';
import { openFile } from '../../../../scripts/outside/serve/open-file.ts';
import { exactly } from '../../../../scripts/outside/serve/send-file.ts';
import { type Site, serveFolder } from '../../../../scripts/outside/server.ts';
import { request } from '../../../help/raw-http.ts';

let dir = '';
let site: Site;
const said: string[] = [];
beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'lantern-changes-'));
	site = await serveFolder(dir, { port: 0, say: (line) => said.push(line) });
});
afterAll(async () => {
	await site.close();
	await rm(dir, { recursive: true });
});

const aRequest = () => Object.assign(new IncomingMessage(new Socket()), { method: 'GET' });

describe('a file that changes', () => {
	it.each<[string, (path: string) => Promise<unknown>]>([
		['vanishes', (path) => rm(path)],
		['grows', (path) => writeFile(path, 'longer than it was')],
		['has another date', (path) => utimes(path, new Date(0), new Date(0))],
		['is replaced', (path) => writeFile(`${path}.new`, 'some').then(() => rename(`${path}.new`, path))],
	])('between look-up and reading is looked up again when it %s', async (_, change) => {
		const path = join(dir, 'x.txt');
		await writeFile(path, 'text');
		const found = await findIn(dir, ['x.txt']);
		if (found === undefined || found === 'folder') throw new Error('The file was not found.');
		const unchanged = await openFile(aRequest(), found);
		unchanged?.body?.stream.destroy();
		expect(unchanged?.status).toBe(200);
		await change(path);
		expect(await openFile(aRequest(), found)).toBeUndefined();
	});

	it('while many ask for it is whole, old or new, or is not there', async () => {
		const path = join(dir, 'page.txt');
		const states = ['a'.repeat(900), 'b'.repeat(3000)];
		const answers = Array.from({ length: 300 }, async (_, i) => {
			if (i % 10 === 0) await rm(path, { force: true });
			else if (i % 3 === 0) await writeFile(`${path}${i}`, states[i % 2] ?? '').then(() => rename(`${path}${i}`, path));
			const response = await fetch(`${site.url}page.txt`);
			return response.status === 200 ? await response.text() : `${response.status}`;
		});
		for (const answer of await Promise.all(answers)) expect([...states, '404', '503']).toContain(answer);
	});

	it('and loses bytes while it is sent ends the connection, so that nobody takes it for whole', async () => {
		const path = join(dir, 'long.bin');
		await writeFile(path, Buffer.alloc(20_000_000));
		const got = await new Promise<number>((resolve) => {
			let bytes = 0;
			const socket = connect(site.port, '127.0.0.1', () => socket.write(request(site.port, 'GET /long.bin')));
			socket.once('data', () => {
				socket.pause();
				void truncate(path, 1000).then(() => socket.resume());
			});
			socket.on('data', (chunk) => {
				bytes += chunk.length;
			});
			socket.on('error', () => {}).on('close', () => resolve(bytes));
		});
		expect(got).toBeLessThan(20_000_000);
		expect(said).toEqual([expect.stringMatching(/^A file changed its length by -\d+ bytes while it was sent\.$/)]);
	});
});

describe('exactly', () => {
	const parts = async function* (...lengths: number[]) {
		for (const length of lengths) yield Buffer.alloc(length);
	};
	const lengthOf = async (source: AsyncIterable<Buffer>) => {
		let length = 0;
		for await (const chunk of source) length += chunk.length;
		return length;
	};
	it('passes on what is as long as was said, and fails over all else', async () => {
		expect(await lengthOf(exactly(5)(parts(2, 3)))).toBe(5);
		await expect(lengthOf(exactly(6)(parts(2, 3)))).rejects.toThrow('changed its length by -1 bytes');
		await expect(lengthOf(exactly(4)(parts(2, 3)))).rejects.toThrow('changed its length by 1 bytes');
	});
});
