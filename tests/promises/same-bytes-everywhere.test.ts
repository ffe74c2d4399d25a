import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'playwright';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { packFont } from '../../scripts/packs/font.ts';
import { chooseLogo } from '../../src/pack/logo/choose.ts';
import { visitSite } from '../help/browser.ts';
import { type Files, fillAll } from '../help/personalise-in-browser.ts';
import { addresses, dist, htmlOf, lessonPages, packOf } from '../help/site.ts';
import { aSchool } from '../pack/a-school.ts';
import { anSvg, drawn } from '../pack/some-logos.ts';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const font = base64(packFont());

const filesOf = (lesson: string): Files => ({
	pack: base64(packOf(lesson)),
	slides: base64(readFileSync(join(dist, 'packs', `${lesson}.pptx`))),
	notes: base64(readFileSync(join(dist, 'packs', `${lesson}-notes.docx`))),
});

/** What is filled here, as one script for a page. */
async function script(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			lib: { entry: 'tests/help/personalise-in-browser.ts', formats: ['iife'], name: 'lantern', fileName: 'lantern' },
		},
	});
	const [output] = [built].flat();
	if (!output || !('output' in output)) throw new Error('There is no script.');
	return output.output[0].code;
}

const inPage = (page: Page, files: Files, school: string): Promise<Files> =>
	page.evaluate(
		(given) =>
			(Reflect.get(globalThis, 'lantern') as { fillAll: typeof fillAll }).fillAll(
				given.files,
				given.font,
				given.school,
			),
		{ files, font, school },
	);

const fingerprints = (files: Files) =>
	Object.entries(files).map(([what, bytes]) => `${what} ${createHash('sha256').update(bytes).digest('hex')}`);

describe('a school’s own files are the same, byte for byte, from a browser and from a terminal', () => {
	const site = visitSite();
	let code = '';
	beforeAll(async () => {
		code = await script();
	});

	const files = filesOf(lessonPages[0]?.id ?? '');
	const seen: string[][] = [];
	it.each([
		['without a logo', async () => undefined],
		['with a logo that can be seen through', () => chooseLogo(anSvg(), drawn)],
	])('%s', async (_, logo) => {
		const page = await (await site.visitor({ bypassCSP: true })).newPage();
		await page.goto('/');
		await page.addScriptTag({ content: code });
		const url = await logo();
		const school = JSON.stringify(aSchool(url === undefined ? {} : { logo: url }));
		const here = fingerprints(await fillAll(files, font, school));
		expect(fingerprints(await inPage(page, files, school))).toEqual(here);
		seen.push(here);
	});

	it('would notice what is in one and not in the other', () => {
		const [without = [], withLogo = []] = seen;
		for (const line of fingerprints(files)) expect([...without, ...withLogo]).not.toContain(line);
		expect(without[0]).not.toBe(withLogo[0]);
	});
});

describe('the site is the same, byte for byte, from whichever folder and at whatever hour it was built', () => {
	/** What in a page tells of the machine that built it. */
	const traces = (html: string) => [
		...(html.match(/<astro-island [^>]*\buid=/g) ?? []),
		...(html.includes(process.cwd()) ? [process.cwd()] : []),
	];

	it.each(addresses)('%s tells nothing of either', (address) => {
		expect(traces(htmlOf(address))).toEqual([]);
	});

	it('its spreadsheet is dated as all its zips are', () => {
		const dates = datesIn(readFileSync(join(dist, 'coverage', 'coverage.xlsx')));
		expect(dates.length).toBeGreaterThan(5);
		expect(new Set(dates)).toEqual(new Set([firstOf1980]));
	});

	it('would notice an island’s id, a folder and an hour', () => {
		expect(traces(`<astro-island uid="a"><p>${process.cwd()}/src</p>`)).toHaveLength(2);

		expect(datesIn(zipSync({ a: new Uint8Array(1) }, { mtime: new Date(2026, 5, 1) }))).not.toEqual([firstOf1980]);
	});
});

/** 1 January 1980 at 0:00, in the two numbers of a zip: the time, and the day above it. */
const firstOf1980 = ((1 << 5) | 1) << 16;

/** When the files of a zip were changed, as its list at the end says. @see APPNOTE.TXT 4.3.12 */
function datesIn(zip: Uint8Array): number[] {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
	const starts = Array.from({ length: zip.length - 46 }, (_, at) => at).filter(
		(at) => view.getUint32(at, true) === 0x02014b50,
	);
	return starts.map((at) => view.getUint32(at + 12, true));
}
