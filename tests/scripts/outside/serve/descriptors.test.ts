import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readlinkSync } from 'node:fs';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Site, serveFolder } from '../../../../scripts/outside/server.ts';

let dir = '';
let site: Site;
beforeAll(async () => {
	dir = await realpath(await mkdtemp(join(tmpdir(), 'lantern-descriptors-')));
	await writeFile(join(dir, 'index.html'), 'home');
	await writeFile(join(dir, 'long.bin'), Buffer.alloc(4_000_000));
	await writeFile(join(dir, 'long.txt'), 'Some words, and more. '.repeat(200_000));
	site = await serveFolder(dir, { port: 0 });
});
afterAll(async () => {
	await site.close();
	await rm(dir, { recursive: true });
});

const lines = (path: string, ...more: string[]) =>
	[`GET ${path} HTTP/1.1`, 'Host: localhost', ...more, '', ''].join('\r\n');

/** Files of the folder that a process holds open. */
function openFiles(): string[] {
	return readdirSync('/proc/self/fd').flatMap((descriptor) => {
		try {
			const path = readlinkSync(`/proc/self/fd/${descriptor}`);
			return path.startsWith(dir) ? [path] : [];
		} catch {
			return [];
		}
	});
}

/** Asks, takes a little of the answer or nothing, and goes away without a word. */
async function abort(text: string, reads: boolean): Promise<void> {
	const socket = connect(site.port, '127.0.0.1');
	socket.on('error', () => {});
	await once(socket, 'connect');
	socket.write(text);
	if (reads) await once(socket, 'data');
	socket.resetAndDestroy();
}

// Only Linux tells which files a process holds open.
describe.runIf(process.platform === 'linux')('descriptors', () => {
	it('can be seen while a file is sent', async () => {
		const socket = connect(site.port, '127.0.0.1').on('error', () => {});
		socket.write(lines('/long.bin'));
		await once(socket, 'readable');
		expect(openFiles()).toEqual([join(dir, 'long.bin')]);
		socket.destroy();
		await vi.waitUntil(() => openFiles().length === 0);
	});

	it.each([
		['a file', lines('/long.bin')],
		['a part of a file', lines('/long.bin', 'Range: bytes=5-')],
		['a compressed file', lines('/long.txt', 'Accept-Encoding: br')],
		['a file compressed by gzip', lines('/long.txt', 'Accept-Encoding: gzip')],
		['many files at once', lines('/long.bin').repeat(20)],
		['compressed files at once', lines('/long.txt', 'Accept-Encoding: gzip').repeat(20)],
		['the head', lines('/long.bin').replace('GET', 'HEAD')],
		['what is not there', lines('/none')],
	])(
		'are closed after 300 readers of %s went away',
		async (_, text) => {
			for (let i = 0; i < 30; i++) await Promise.all(Array.from({ length: 10 }, (__, j) => abort(text, j % 2 === 0)));
			await vi.waitUntil(() => openFiles().length === 0, { timeout: 20_000 });
		},
		60_000,
	);

	it('may run out, and the server answers again when some are free', async () => {
		const server = resolve('scripts/outside/server.ts');
		const code = `import { serveFolder } from ${JSON.stringify(server)};
			console.log((await serveFolder(${JSON.stringify(dir)}, { port: 0 })).port);`;
		const child = spawn('sh', ['-c', 'ulimit -n 64; exec "$0" --input-type=module -e "$1"', process.execPath, code]);
		const port = Number(await once(child.stdout, 'data'));
		const statuses = new Map<string, number>();
		const sockets = await Promise.all(Array.from({ length: 120 }, () => hold(port, statuses)));
		expect((statuses.get('503') ?? 0) + (statuses.get('error') ?? 0)).toBeGreaterThan(0);
		for (const socket of sockets) socket.destroy();
		await vi.waitUntil(async () => (await fetch(`http://localhost:${port}/`).catch(() => undefined))?.status === 200, {
			timeout: 10_000,
		});
		expect(child.exitCode).toBeNull();
		child.kill();
		await once(child, 'exit');
	}, 30_000);
});

/** Asks for a long file, and reads no further than the status. */
async function hold(port: number, statuses: Map<string, number>): Promise<Socket> {
	const socket = connect(port, '127.0.0.1');
	const count = (what: string) => statuses.set(what, (statuses.get(what) ?? 0) + 1);
	await new Promise<void>((resolve) => {
		socket.on('error', () => count('error')).on('close', () => resolve());
		socket.once('data', (chunk) => {
			count(String(chunk).slice(9, 12));
			socket.pause();
			resolve();
		});
		socket.write(lines('/long.bin'));
	});
	return socket;
}
