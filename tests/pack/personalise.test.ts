import { describe, expect, it } from 'vitest';
import { packFont } from '../../scripts/packs/font.ts';
import { checkAccessible } from '../../src/pack/accessible/check.ts';
import { chooseLogo } from '../../src/pack/logo/choose.ts';
import { asDataUrl } from '../../src/pack/logo/data-url.ts';
import { personalise } from '../../src/pack/personalise.ts';
import { readForm } from '../help/read-form.ts';
import { readPdf } from '../help/read-pdf.ts';
import { aFillablePack } from './a-fillable-pack.ts';
import { aSchool } from './a-school.ts';
import { aTaggedPdf } from './a-tagged-pdf.ts';
import { aHollowPng, aJpeg, aPng, drawn } from './some-logos.ts';

const filled = async (changes: Parameters<typeof aSchool>[0], ...names: string[]) =>
	personalise((await aFillablePack(...names)).bytes, aSchool(changes), packFont());

const figuresIn = async (bytes: Uint8Array) =>
	[...(await readPdf(bytes)).tags.matchAll(/Figure “(.*)”/g)].map(([, words]) => words);

describe('personalise', () => {
	it('fills every box of a name, and leaves free what the school leaves free', async () => {
		const bytes = await filled({ class: '' }, 'school.name', 'lead.name', 'school.name', 'class', 'adult.5.name');
		expect(await readForm(bytes)).toEqual([
			{ name: 'school.name', value: 'Ysgol Tŷ Gŵyr', boxes: 2, drawn: 2 },
			{ name: 'lead.name', value: 'Siân Ŵyn', boxes: 1, drawn: 1 },
			{ name: 'class', value: '', boxes: 1, drawn: 0 },
			{ name: 'adult.5.name', value: '', boxes: 1, drawn: 0 },
		]);
	});

	it('keeps tags and words, and stays accessible', async () => {
		const { bytes } = await aFillablePack('school.name');
		const after = await personalise(bytes, aSchool(), packFont());
		expect(await readPdf(after)).toEqual(await readPdf(bytes));
		expect(await checkAccessible(after)).toEqual([]);
	});

	it('gives the same bytes each time, and leaves its input alone', async () => {
		const { bytes } = await aFillablePack('school.name', 'lead.name');
		const before = bytes.slice();
		const once = await personalise(bytes, aSchool(), packFont());
		expect(await personalise(bytes, aSchool(), packFont())).toEqual(once);
		expect(bytes).toEqual(before);
	});

	it.each([
		['a PNG', () => aPng({ width: 400 })],
		['a JPEG', () => aJpeg({ height: 400 })],
		['a JPEG in inks', () => aJpeg({}, { inks: true })],
		['a JPEG on its side', () => aJpeg({}, { turned: 8 })],
	])('draws %s in every place for a logo, and stays accessible', async (_, make) => {
		const logo = await chooseLogo(await make(), drawn);
		const bytes = await filled({ logo }, 'logo', 'class', 'logo');
		expect(await figuresIn(bytes)).toEqual(['A lantern', ...Array(2).fill('Logo of Ysgol Tŷ Gŵyr')]);
		expect(await checkAccessible(bytes)).toEqual([]);
		expect(
			await personalise((await aFillablePack('logo', 'class', 'logo')).bytes, aSchool({ logo }), packFont()),
		).toEqual(bytes);
	});

	it('keeps a place for a logo empty, silent and accessible without one, and empties a full one', async () => {
		const { bytes, findings } = await aFillablePack('logo', 'class');
		expect(findings).toEqual([]);
		const full = await personalise(bytes, aSchool({ logo: await chooseLogo(await aPng(), drawn) }), packFont());
		for (const pack of [
			bytes,
			await personalise(bytes, aSchool(), packFont()),
			await personalise(full, aSchool(), packFont()),
		]) {
			expect(await figuresIn(pack)).toEqual(['A lantern']);
			expect(await checkAccessible(pack)).toEqual([]);
		}
	});

	it('refuses a PNG that is whole but holds no picture', async () => {
		const logo = asDataUrl(await aHollowPng(), 'image/png');
		await expect(filled({ logo }, 'logo', 'class')).rejects.toMatchObject({ message: 'Logo: this PNG is damaged.' });
	});

	it('gives back as it is one of our PDFs without a box, such as the slides', async () => {
		const { bytes } = await aFillablePack();
		expect(await personalise(bytes, aSchool(), packFont())).toEqual(bytes);
	});

	it('fills a filled pack anew', async () => {
		const bytes = await filled({}, 'class');
		const again = await personalise(bytes, aSchool({ class: '5C' }), packFont());
		expect(await readForm(again)).toMatchObject([{ name: 'class', value: '5C', drawn: 1 }]);
	});

	it('makes long words smaller', async () => {
		await expect(filled({ name: 'A school with quite a long name' }, 'school.name')).resolves.toBeDefined();
	});

	it.each([
		['words too long for the box', { name: 'W'.repeat(80) }, 'school.name', /^Name of your school: .* is too long/],
		['a letter packs lack', { route: 'Школа' }, 'route', 'Who to report to in your area: packs have no letter “Ш”.'],
		['a picture for a letter', { class: '4😀' }, 'class', 'Class: packs have no letter “😀”.'],
		['a box nobody knows', {}, 'colour', 'This pack has a box that nobody knows, “colour”.'],
	])('refuses %s', async (_, changes, name, message) => {
		const told = typeof message === 'string' ? message : expect.stringMatching(message);
		const field = name === 'colour' ? undefined : name;
		await expect(filled(changes, name)).rejects.toMatchObject({ name: 'PackError', message: told, field });
	});

	it.each([
		['a PDF that is no pack', async () => (await aTaggedPdf()).save(), 'has no boxes'],
		['what is no PDF', async () => new TextEncoder().encode('Hello'), 'is damaged'],
		['half a pack', async () => (await aFillablePack('class')).bytes.slice(0, 9000), 'is damaged'],
		['nothing', async () => new Uint8Array(), 'is damaged'],
	])('refuses %s', async (_, make, message) => {
		const attempt = personalise(await make(), aSchool(), packFont());
		await expect(attempt).rejects.toMatchObject({ name: 'PackError', message: expect.stringContaining(message) });
	});
});
