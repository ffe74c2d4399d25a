import { PDFDocument, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { PackDescription } from '../../src/pack/describe.ts';
import { finishPack } from '../../src/pack/finish.ts';
import { readPdf } from '../help/read-pdf.ts';
import { aTaggedPdf, description, goodTags } from './a-tagged-pdf.ts';

const printed = async (...made: Parameters<typeof aTaggedPdf>) => (await aTaggedPdf(...made)).save();
const claim = '<pdfuaid:part>1</pdfuaid:part>';
const textOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

describe('finishPack', () => {
	it('describes the pack', async () => {
		const { bytes } = await finishPack(await printed(), description);
		expect((await readPdf(bytes)).info).toEqual({
			Title: 'Ŵy & <wool>',
			Author: 'The authors',
			Subject: 'A sample',
			Keywords: 'one, two',
			Creator: 'Lantern',
			Producer: 'Lantern, with Chromium and pdf-lib',
			CreationDate: 'D:20261122000000Z',
			ModDate: 'D:20261122000000Z',
		});
		expect(new TextDecoder().decode(bytes)).toContain('<rdf:li xml:lang="x-default">Ŵy &amp; &lt;wool&gt;</rdf:li>');
	});

	it('claims to be accessible when nothing is found', async () => {
		const { bytes, findings } = await finishPack(await printed(goodTags, '0 0 9 9 re f'), description);
		expect(findings).toEqual([]);
		expect(textOf(bytes)).toContain(claim);
	});

	it('says what is wrong, and claims nothing', async () => {
		const { bytes, findings } = await finishPack(await printed([{ role: 'Figure', text: '' }]), description);
		expect(findings).toEqual([{ rule: 'figures', message: expect.stringContaining('no words') }]);
		expect(textOf(bytes)).not.toContain(claim);
	});

	it('gives the same bytes for the same input, and leaves the input alone', async () => {
		const input = await printed();
		const before = input.slice();
		const [first, second] = [await finishPack(input, description), await finishPack(input, description)];
		expect(first.bytes).toEqual(second.bytes);
		expect(input).toEqual(before);
	});

	it('carries no ID, which would differ each time', async () => {
		const document = await aTaggedPdf();
		document.context.trailerInfo.ID = document.context.obj([PDFString.of('x'), PDFString.of('y')]);
		const { bytes } = await finishPack(await document.save(), description);
		expect((await PDFDocument.load(bytes)).context.trailerInfo.ID).toBeUndefined();
	});

	it('finds nothing new to mend in a pack it has finished', async () => {
		const { bytes } = await finishPack(await printed(), description);
		expect((await finishPack(bytes, description)).findings).toEqual([]);
	});

	it('refuses what is no PDF', async () => {
		const attempt = finishPack(new TextEncoder().encode('<!doctype html>'), description);
		await expect(attempt).rejects.toMatchObject({ name: 'PackError', hint: 'Print the pack again.' });
	});
});

describe('PackDescription', () => {
	it.each([
		['a key nobody knows', { colour: 'blue' }],
		['a date that is none', { date: '22 November 2026' }],
		['an empty title', { title: ' ' }],
		['a language that is none', { language: 'English' }],
		['no labels', { labels: [] }],
		['an anchor with a space', { labels: [{ anchor: 'part notes', prefix: '' }] }],
	])('refuses %s', (_, wrong) => {
		expect(PackDescription.safeParse({ ...description, ...wrong }).success).toBe(false);
	});

	it('takes a right one as it is', () => {
		expect(PackDescription.parse(description)).toEqual(description);
	});
});
