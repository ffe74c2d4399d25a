// Long because it is one promise: whatever somebody does on the page, it is tried here on the built site.
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserContextOptions, Download, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personalisePacks } from '../../scripts/personalise-pack.ts';
import { fillNotes } from '../../src/export/fill-notes.ts';
import { fillSlides } from '../../src/export/fill-slides.ts';
import type { School } from '../../src/pack/school.ts';
import { schoolKey as key } from '../../src/parts/look/stores.ts';
import { type Details, isEmpty } from '../../src/yours/details.ts';
import { detailsOf } from '../../src/yours/shape.ts';
import { pressByKey, tabTo } from '../browser/by-keyboard.ts';
import { faultsOn } from '../browser/faults-on.ts';
import { visitSite } from '../help/browser.ts';
import { encoded, marked } from '../help/encoded.ts';
import { dist, htmlOf, lessons, neutralAddress, packOf, pupilAddresses } from '../help/site.ts';
import { aSchool } from '../pack/a-school.ts';
import { aPng } from '../pack/some-logos.ts';
import { keptBy } from './kept.ts';

const visit = visitSite();
const [first, second] = lessons;
if (!first || !second) throw new Error('Two lessons at least are needed.');
/** Filling takes its time where others work on the same machine. */
const png = await aPng();
let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lantern-yours-'));
});
afterAll(() => rm(folder, { recursive: true }));

const ours = detailsOf(aSchool());
const box = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const fillButton = (page: Page) => page.getByRole('button', { name: 'Fill and download' });
const summary = (page: Page) => page.getByRole('alert');
const said = (page: Page) => page.locator('[data-said]');

const watched = new WeakSet<Page>();

/** The form as it is to somebody who has never been there and never sends anything. With options it is a visitor of their own. */
async function openForm(search = '', options?: BrowserContextOptions): Promise<Page> {
	const page = await visit.open(neutralAddress, options);
	await page.unrouteAll();
	await page.evaluate(() => [localStorage, sessionStorage].map((store) => store.clear()));
	if (!watched.has(page))
		page.on('request', (request) => {
			if (request.method() !== 'GET') visit.met.push(`${request.method()} ${request.url()}`);
		});
	watched.add(page);
	await page.goto(`/yours/${search}`);
	return page;
}

async function type(page: Page, details: Details) {
	for (const [name, words] of Object.entries(details)) if (name !== 'logo') await box(page, name).fill(words);
}

const typed = (page: Page): Promise<Details> =>
	page
		.locator('input[data-box]')
		.evaluateAll((all) =>
			Object.fromEntries(
				(all as HTMLInputElement[]).filter(({ value }) => value).map(({ name, value }) => [name, value]),
			),
		);

async function downloaded(page: Page, press: () => Promise<unknown>): Promise<{ name: string; bytes: Uint8Array }> {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

/** Notes every file that a page hands out. */
function downloadsOf(page: Page): Download[] {
	const all: Download[] = [];
	page.on('download', (download) => all.push(download));
	return all;
}

/** A file as somebody chooses it. */
const file = (name: string, text: string | Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(text) });

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What the terminal makes of a `school.json`, lesson by lesson. */
async function fromTerminal(school: Uint8Array | School, ids: string[]): Promise<Record<string, string>> {
	const path = join(folder, 'school.json');
	await writeFile(path, school instanceof Uint8Array ? school : JSON.stringify(school));
	const paths = await personalisePacks({ school: path, lessons: ids, dist, folder: join(folder, 'filled') });
	const packs = ids.toSorted().map((id) => [id, paths.find((file) => basename(file) === `${id}.pdf`) ?? ''] as const);
	const hashes = packs.map(async ([id, file]) => [id, sha256(await readFile(file))] as const);
	return Object.fromEntries(await Promise.all(hashes));
}

describe('a pack filled in the browser', () => {
	it('is typed, saved and downloaded by keyboard alone, and has the bytes that the terminal makes', async () => {
		const page = await openForm(`?lesson=${first.id}`);
		for (const [name, words] of Object.entries(ours)) {
			await tabTo(page, box(page, name));
			await page.keyboard.insertText(words);
		}
		const saved = await downloaded(page, () => pressByKey(page, page.getByRole('button', { name: 'Save details' })));
		expect(saved.name).toBe('school.json');
		const pack = await downloaded(page, () => pressByKey(page, fillButton(page)));
		expect(pack.name).toMatch(new RegExp(`^Ysgol Tŷ Gŵyr ${first.id} .* pack\\.pdf$`));
		expect(await fromTerminal(saved.bytes, [first.id])).toEqual({ [first.id]: sha256(pack.bytes) });
		expect(sha256(pack.bytes)).not.toBe(sha256(packOf(first.id)));
	});

	it('has the bytes that the terminal makes with a logo too, drawn from an SVG', async () => {
		const page = await openForm(`?lesson=${first.id}`);
		await type(page, ours);
		const drawing =
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><rect width="2" height="1" fill="teal"/></svg>';
		await box(page, 'logo').setInputFiles(file('a.svg', drawing));
		await expect
			.poll(() => page.getByAltText('The logo you chose').evaluate((image) => (image as HTMLImageElement).naturalWidth))
			.toBe(1200);
		const saved = await downloaded(page, () => page.getByRole('button', { name: 'Save details' }).click());
		const pack = await downloaded(page, () => fillButton(page).click());
		expect(await fromTerminal(saved.bytes, [first.id])).toEqual({ [first.id]: sha256(pack.bytes) });
	});

	it('is of the school’s nation, and so are slides and notes', async () => {
		const page = await openForm(`?lesson=${first.id}`);
		await type(page, ours);
		await page.getByLabel('Nation').selectOption({ label: 'Scotland' });
		await page.getByLabel('Editable slides').check();
		await page.getByLabel('Editable notes').check();
		const zip = unzipSync((await downloaded(page, () => fillButton(page).click())).bytes);
		const found = Object.values(zip).map(sha256);
		const school = join(folder, 'school.json');
		await writeFile(school, JSON.stringify({ ...aSchool(), nation: 'scotland' }));
		const paths = await personalisePacks({ school, lessons: [first.id], dist, folder: join(folder, 'scottish') });
		expect(paths.map((path) => basename(path)).sort()).toEqual(
			[`${first.id}-notes-scotland.docx`, `${first.id}-scotland.pdf`, `${first.id}-scotland.pptx`].sort(),
		);
		const expected = await Promise.all(paths.map(async (path) => sha256(await readFile(path))));
		expect(found.toSorted()).toEqual(expected.toSorted());
	});

	it('comes in one zip for several lessons, each as the terminal makes it', async () => {
		const page = await openForm();
		await type(page, ours);
		await page.getByLabel('Every lesson').check();
		const zip = await downloaded(page, () => fillButton(page).click());
		expect(zip.name).toBe('Ysgol Tŷ Gŵyr lesson packs.zip');
		const packs = Object.entries(unzipSync(zip.bytes)).map(([name, bytes]) => [name.split(' ')[0], sha256(bytes)]);
		const ids = lessons.map(({ id }) => id);
		expect(Object.fromEntries(packs)).toEqual(await fromTerminal(aSchool(), ids));
		expect(await said(page).textContent()).toBe(`Filled and downloaded: ${ids.length} lessons.`);
	});

	it('comes with editable slides and notes where they are wished for, filled as the terminal fills them', async () => {
		const page = await openForm(`?lesson=${first.id}`);
		await type(page, ours);
		await page.getByLabel('The pack, to print').uncheck();
		await page.getByLabel('Editable slides').check();
		await page.getByLabel('Editable notes').check();
		const zip = unzipSync((await downloaded(page, () => fillButton(page).click())).bytes);
		const built = (name: string) => readFile(join(dist, 'packs', name));
		const expected = {
			pptx: sha256(fillSlides(await built(`${first.id}.pptx`), aSchool())),
			docx: sha256(fillNotes(await built(`${first.id}-notes.docx`), aSchool())),
		};
		const found = Object.entries(zip).map(([name, bytes]) => [name.split('.').at(-1), sha256(bytes)]);
		expect(Object.fromEntries(found)).toEqual(expected);
	});

	it('can be stopped at any moment, and then be filled after all', async () => {
		const page = await openForm();
		const downloads = downloadsOf(page);
		await type(page, ours);
		await page.getByLabel('Every lesson').check();
		await page.route(`**/packs/${second.id}.pdf`, () => {});
		await fillButton(page).click();
		await expect.poll(() => said(page).textContent()).toContain(` of ${lessons.length}: ${second.title}`);
		await pressByKey(page, page.getByRole('button', { name: 'Stop' }));
		await expect.poll(() => said(page).textContent()).toMatch(/^Stopped\. Nothing has been downloaded/);
		expect(await typed(page)).toEqual(ours);
		expect(downloads).toHaveLength(0);
		await page.unroute(`**/packs/${second.id}.pdf`);
		await downloaded(page, () => fillButton(page).click());
	});

	it('names a lesson that fails, and fills the others', async () => {
		const page = await openForm(`?lesson=${first.id}&lesson=${second.id}`);
		await type(page, ours);
		await page.route(`**/packs/${first.id}.pdf`, (route) => route.fulfill({ body: 'Not a pack' }));
		const pack = await downloaded(page, () => fillButton(page).click());
		expect(pack.name).toContain(second.id);
		expect(await page.locator('[data-failures] li').allTextContents()).toEqual([
			expect.stringMatching(new RegExp(`^${first.title}: This pack is damaged`)),
		]);
		expect(await typed(page)).toEqual(ours);
	});

	it('loads what fills it only when it is used', async () => {
		const page = await visit.open('/about/', {});
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(`/yours/?lesson=${first.id}`);
		await type(page, ours);
		expect(asked.filter((url) => /personalise|worker|\.ttf|\.pdf/.test(url))).toEqual([]);
		await downloaded(page, () => fillButton(page).click());
		expect(asked.filter((url) => /\.ttf|\.pdf/.test(url))).toHaveLength(2);
	});
});

describe('details stay where they are', () => {
	it('leaves nothing behind on opening, and nothing on the device while nobody ticks', async () => {
		const page = await openForm('', {});
		expect(await keptBy(page)).toEqual([]);
		await type(page, ours);
		await expect.poll(() => keptBy(page)).toEqual([`sessionStorage ${key}`]);
		await page.reload();
		expect(await typed(page)).toEqual(ours);
		const elsewhere = await page.context().newPage();
		await elsewhere.goto('/yours/');
		expect(isEmpty(await typed(elsewhere))).toBe(true);
	});

	it('remembers on the device while it is ticked, and forgets when it is cleared', async () => {
		const page = await openForm('', {});
		await type(page, ours);
		await page.getByLabel('Remember them on this device').check();
		await expect.poll(() => keptBy(page)).toEqual([`localStorage ${key}`]);
		const later = await page.context().newPage();
		await later.goto('/yours/');
		expect(await typed(later)).toEqual(ours);
		await page.getByLabel('Remember them on this device').uncheck();
		expect(await keptBy(page)).toEqual([`sessionStorage ${key}`]);
		await page.getByRole('button', { name: 'Clear everything' }).click();
		await page.waitForTimeout(600);
		expect(await keptBy(page)).toEqual([]);
		expect(await typed(page)).toEqual({});
		await page.getByRole('button', { name: 'Put them back' }).click();
		expect(await typed(page)).toEqual(ours);
	});

	it.each(['full', 'blocked'])('goes on with storage that is %s', async (state) => {
		const page = await openForm('', {});
		await page.addInitScript((how) => {
			const no = () => {
				throw new DOMException('no', how === 'full' ? 'QuotaExceededError' : 'SecurityError');
			};
			if (how === 'full') Storage.prototype.setItem = no;
			else for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: no });
		}, state);
		await page.reload();
		await type(page, ours);
		await page.getByLabel('Remember them on this device').click();
		await expect.poll(() => page.locator('[data-kept]').textContent()).toContain('cannot remember anything');
		expect(await page.getByLabel('Remember them on this device').isChecked()).toBe(false);
		expect(await typed(page)).toEqual(ours);
	});

	it('would notice something that is sent', async () => {
		const page = await openForm();
		await page.evaluate(() => fetch('/', { method: 'POST', body: 'Ysgol' }));
		expect(visit.met.splice(0)).toEqual([`POST ${visit.origin()}/`]);
	});

	it('opens what it has saved, or an editor in UTF-16, and then saves the same', async () => {
		const page = await openForm();
		await type(page, ours);
		const save = () => downloaded(page, () => page.getByRole('button', { name: 'Save details' }).click());
		const saved = await save();
		const inUtf16 = marked(new TextDecoder().decode(saved.bytes), 'utf-16le');
		for (const bytes of [saved.bytes, inUtf16]) {
			await page.getByRole('button', { name: 'Clear everything' }).click();
			await box(page, 'file').setInputFiles(file('school.json', bytes));
			await expect.poll(() => typed(page)).toEqual(ours);
		}
		expect((await save()).bytes).toEqual(saved.bytes);
	});

	it('adds and removes people without losing the others', async () => {
		const page = await openForm();
		await type(page, ours);
		await pressByKey(page, page.getByRole('button', { name: 'Add a deputy' }));
		await page.keyboard.insertText('Zoë');
		expect(await box(page, 'deputy.2.name').inputValue()).toBe('Zoë');
		await pressByKey(page, page.getByRole('button', { name: 'Remove deputy 1' }));
		expect(await box(page, 'deputy.1.name').inputValue()).toBe('Zoë');
		expect(await box(page, 'deputy.2.name').isVisible()).toBe(false);
	});
});

describe('what cannot be filled is told beside its box, and nothing is lost', () => {
	const choose = (name: string, text: string | Uint8Array) => (page: Page) =>
		box(page, name).setInputFiles(file(name === 'logo' ? 'logo.png' : 'school.json', text));
	const write = (name: string, words: string) => async (page: Page) => {
		await box(page, name).fill(words);
		await fillButton(page).click();
	};
	const giving = (answer: (body: Uint8Array) => string | Buffer) => async (page: Page) => {
		await page.route('**/packs/*.pdf', (route) => route.fulfill({ body: answer(packOf(first.id)) }));
		await fillButton(page).click();
	};

	it.each<[what: string, spoil: (page: Page) => Promise<unknown>, message: string, field: string]>([
		['nothing in a box that is needed', write('school.name', ''), 'Name of your school: missing.', 'school.name'],
		['a letter that packs lack', write('class', 'Школа'), 'Class: packs have no letter “Ш”.', 'class'],
		['words too long for their box', write('school.name', 'W'.repeat(80)), 'is too long for its box', 'school.name'],
		['far too many letters', write('lead.where', 'a'.repeat(81)), 'longer than 80 letters', 'lead.where'],
		['a logo that is no picture', choose('logo', 'GIF89a'), 'Logo: this file is no PNG, JPEG or SVG.', 'logo'],
		['a logo over 5 MB', choose('logo', new Uint8Array(5_300_000)), 'Logo: this file is over 5 MB.', 'logo'],
		[
			'a logo with a script',
			choose('logo', '<svg viewBox="0 0 1 1"><script/></svg>'),
			'this SVG holds a script',
			'logo',
		],
		['half a logo', choose('logo', png.slice(0, 20)), 'Logo: this PNG is damaged.', 'logo'],
		['a broken school.json', choose('file', '{ "name": '), '“school.json” is damaged', 'file'],
		[
			'a school.json in the old Windows letters',
			choose('file', encoded(JSON.stringify(aSchool({ name: 'Ysgol Siân' })), 'latin1')),
			'“school.json” is not saved as UTF-8 text.',
			'file',
		],
		['a school.json of brackets', choose('file', '['.repeat(100_000)), 'brackets inside brackets', 'file'],
		['a foreign file', choose('file', '{ "lessons": [] }'), 'does not hold a school’s details', 'file'],
		['a newer school.json', choose('file', JSON.stringify({ ...aSchool(), motto: 'x' })), 'a newer Lantern', 'file'],
	])('%s', async (_, spoil, message, field) => {
		const page = await openForm(`?lesson=${first.id}`);
		const downloads = downloadsOf(page);
		await type(page, ours);
		await spoil(page);
		await summary(page).waitFor();
		const before = await typed(page);
		expect(await summary(page).evaluate((one) => one === document.activeElement)).toBe(true);
		expect(await page.title()).toMatch(/^Error: /);
		expect(await page.locator(`[data-problem-of="${field}"]`).textContent()).toContain(message);
		await summary(page).getByRole('link', { name: message }).click();
		expect(await box(page, field).evaluate((one) => one === document.activeElement)).toBe(true);
		expect({ ...before, [field]: '' }).toEqual({ ...ours, [field]: '' });
		expect(downloads).toHaveLength(0);
	});

	it.each<[what: string, spoil: (page: Page) => Promise<unknown>, message: string]>([
		['a pack that is somebody else’s', giving(() => '%PDF-1.4 nothing'), 'This pack is damaged'],
		['half a pack', giving((pack) => Buffer.from(pack.slice(0, 9000))), 'This pack is damaged'],
		[
			'no network',
			async (page) => {
				await page.route('**/packs/*.pdf', (route) => route.abort());
				await fillButton(page).click();
			},
			'See whether you are online',
		],
		[
			'no pack',
			async (page) => {
				await page.route('**/packs/*.pdf', (route) => route.fulfill({ status: 404 }));
				await fillButton(page).click();
			},
			'This site has no file at',
		],
	])('%s', async (_, spoil, message) => {
		const page = await openForm(`?lesson=${first.id}`);
		const downloads = downloadsOf(page);
		await type(page, ours);
		await spoil(page);
		await expect.poll(() => page.locator('[data-failures]').innerText()).toContain(message);
		expect(await said(page).textContent()).toBe('Nothing could be filled.');
		expect(await typed(page)).toEqual(ours);
		expect(downloads).toHaveLength(0);
	});

	it('no lesson chosen', async () => {
		const page = await openForm();
		await type(page, ours);
		await fillButton(page).click();
		await summary(page).getByRole('link', { name: 'Choose at least one lesson.' }).click();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('box-lessons');
	});
});

describe('the same details elsewhere', () => {
	it.each([
		['the lesson’s page', `/lessons/${first.id}/`, ['Ysgol Tŷ Gŵyr', 'Siân Ŵyn', 'Room 4', 'By the library door']],
		['the slides', `/lessons/${first.id}/slides/`, ['Ysgol Tŷ Gŵyr']],
		['the presenter', `/lessons/${first.id}/presenter/`, ['Ysgol Tŷ Gŵyr']],
		['the print page', `/lessons/${first.id}/print/`, ['Ysgol Tŷ Gŵyr', '4B', 'Mrs Łuk', 'Medical room']],
		['the family page', `/families/${first.id}/`, ['Ysgol Tŷ Gŵyr', 'Siân Ŵyn, Room 4', 'Ms Ok, Class teacher']],
	])('stand on %s, as words, and only while they are kept', async (_, address, words) => {
		const page = await openForm();
		await page.goto(address);
		const bare = await page.locator('body').innerText();
		for (const one of words) expect(bare).not.toContain(one);
		await page.goto('/yours/');
		await type(page, { ...ours, 'adult.2.name': '<img src=x>' });
		await page.goto(address);
		for (const one of words) await expect.poll(() => page.locator('body').innerText(), { message: one }).toContain(one);
		expect(await page.locator('img[src="x"]').count()).toBe(0);
		expect(await page.locator('[data-school-part]:visible').filter({ hasNotText: /\S/ }).count()).toBe(0);
	});

	it('name the adults on the last slide, as many as fit', async () => {
		const page = await openForm();
		const long = { name: 'Mrs Alexandrina Featherstonehaugh-Cholmondeley of Worcester', role: 'Head', where: 'Hall' };
		const school = aSchool({ adults: [1, 2, 3, 4, 5].map(() => long) });
		await box(page, 'file').setInputFiles(file('school.json', JSON.stringify(school)));
		await expect.poll(() => typed(page)).toEqual(detailsOf(school));
		for (const { id } of lessons) {
			await page.goto(`/lessons/${id}/slides/#99`);
			await page.locator('.filled').first().waitFor({ state: 'attached' });
			const over = await page
				.locator('.deck-slide:visible .slide-words')
				.evaluate(({ scrollHeight, clientHeight, clientWidth }) => (scrollHeight - clientHeight) / clientWidth);
			expect(over, id).toBeLessThanOrEqual(0.01);
		}
	});

	it.each(pupilAddresses)('have no place on %s', (address) => {
		expect(htmlOf(address)).not.toMatch(/data-school|fill-this-page/);
	});
});

describe('the form is for everybody', () => {
	it.each([1280, 320])(
		'empty, with problems, and filled at %i pixels: axe finds nothing, nothing scrolls sideways',
		async (width) => {
			const page = await openForm(`?lesson=${first.id}`, { viewport: { width, height: 720 } });
			const faults = async () => [
				...(await faultsOn(page)),
				...(await page.evaluate(() => (document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : []))),
			];
			expect(await faults(), 'empty').toEqual([]);
			await fillButton(page).click();
			await summary(page).waitFor();
			expect(await faults(), 'with problems').toEqual([]);
			await type(page, ours);
			await box(page, 'logo').setInputFiles(file('a.png', png));
			await downloaded(page, () => fillButton(page).click());
			expect(await faults(), 'filled').toEqual([]);
		},
	);

	it('says what works without scripts', async () => {
		const page = await visit.open('/yours/', { javaScriptEnabled: false });
		expect(await page.locator('main').innerText()).toContain('every pack has real boxes for your school’s details');
		expect(await page.locator(':is(input, button):visible').count()).toBe(0);
	});
});
