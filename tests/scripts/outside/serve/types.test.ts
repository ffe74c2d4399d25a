import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWhole } from '../../../../scripts/outside/files.ts';
import { type Site, serveFolder } from '../../../../scripts/outside/server.ts';
import { request, sendRaw } from '../../../help/raw-http.ts';

const office = 'application/vnd.openxmlformats-officedocument';
const types = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	mjs: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	ics: 'text/calendar; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	webmanifest: 'application/manifest+json',
	pdf: 'application/pdf',
	zip: 'application/zip',
	pptx: `${office}.presentationml.presentation`,
	docx: `${office}.wordprocessingml.document`,
	xlsx: `${office}.spreadsheetml.sheet`,
	woff2: 'font/woff2',
	ttf: 'font/ttf',
	svg: 'image/svg+xml',
	png: 'image/png',
	jpg: 'image/jpeg',
	webp: 'image/webp',
	unheardof: 'application/octet-stream',
};

let dir = '';
let site: Site;
beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'lantern-types-'));
	await Promise.all(Object.keys(types).map((ending) => writeWhole(join(dir, `x.${ending}`), '{}')));
	site = await serveFolder(dir, { port: 0 });
});
afterAll(async () => {
	await site.close();
	await rm(dir, { recursive: true });
});

describe('a file', () => {
	it.each(Object.entries(types))('.%s goes out as %s', async (ending, type) => {
		const response = await fetch(`${site.url}x.${ending}`);
		expect(response.headers.get('content-type')).toBe(type);
	});

	it.each(Object.keys(types))('.%s has the same headers when the reader has it already', async (ending) => {
		// Not by fetch, which asks for everything anew as soon as it has a tag.
		const ask = (headers: string[]) => sendRaw(site.port, request(site.port, `GET /x.${ending}`, headers));
		const first = await ask([]);
		const again = await ask([`If-None-Match: ${first.headers['etag']}`]);
		expect([first.status, again.status]).toEqual([200, 304]);
		// A browser takes these over into what it has kept.
		for (const name of ['content-security-policy', 'cache-control', 'vary', 'etag', 'last-modified'])
			expect(again.headers[name], name).toBe(first.headers[name]);
	});

	it('that is a picture may do nothing at its own address', async () => {
		const policies = await Promise.all(
			['svg', 'html'].map(async (ending) =>
				(await fetch(`${site.url}x.${ending}`)).headers.get('content-security-policy'),
			),
		);
		expect(policies).toEqual([
			"default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'none'",
			"frame-ancestors 'none'",
		]);
	});
});
