import { PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { checkAccessible } from '../../src/pack/accessible/check.ts';
import { finishPack } from '../../src/pack/finish.ts';
import { readForm } from '../help/read-form.ts';
import { readPdf } from '../help/read-pdf.ts';
import { aBox, aFillablePack } from './a-fillable-pack.ts';
import { aTaggedPdf, boxesOf, description } from './a-tagged-pdf.ts';

const reopened = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });

describe('makeFields', () => {
	it('makes one field for each name, in groups by its full stops', async () => {
		const { bytes, findings } = await aFillablePack('class', 'lead.name', 'class', 'lead.where', 'deputy.1.name');
		expect(findings).toEqual([]);
		expect((await readForm(bytes)).map(({ name, boxes }) => [name, boxes])).toEqual([
			['class', 2],
			['lead.name', 1],
			['lead.where', 1],
			['deputy.1.name', 1],
		]);
	});

	it('says of each box what it asks for, and keeps other links', async () => {
		const { bytes } = await aFillablePack('class', 'lead.name');
		expect((await readPdf(bytes)).links).toEqual(['Further', 'The class', 'The lead.name']);
		const document = await reopened(bytes);
		expect(boxesOf(document).map((box) => box.lookup(PDFName.of('Subtype'))?.toString())).toEqual([
			'/Link',
			'/Widget',
			'/Widget',
		]);
		const field = boxesOf(document)[1]?.lookup(PDFName.of('Parent'), PDFDict);
		expect(field?.lookup(PDFName.of('TU'), PDFHexString).decodeText()).toBe('The class');
	});

	it('leads nowhere any more, and leaves no border to be read', async () => {
		const { bytes } = await aFillablePack('class');
		const document = await reopened(bytes);
		expect(boxesOf(document)[1]?.has(PDFName.of('A'))).toBe(false);
		expect((await readPdf(bytes)).tags).toMatch(/ {2}Form$/);
	});

	it('brings the typeface, and no form where there is no box', async () => {
		const filled = (await reopened((await aFillablePack('class')).bytes)).catalog.lookup(
			PDFName.of('AcroForm'),
			PDFDict,
		);
		expect(filled.lookup(PDFName.of('NeedAppearances'))).toBe(PDFBool.False);
		expect(filled.lookup(PDFName.of('DA'))?.toString()).toContain('/Lantern');
		const plain = await finishPack(await (await aTaggedPdf()).save(), description);
		expect((await reopened(plain.bytes)).catalog.has(PDFName.of('AcroForm'))).toBe(false);
	});

	it('needs a typeface', async () => {
		const bytes = await (await aTaggedPdf([aBox('class')])).save();
		await expect(finishPack(bytes, description)).rejects.toThrow('needs a font');
	});
});

describe('the rule for fields', () => {
	const formOf = (document: PDFDocument) => document.catalog.lookup(PDFName.of('AcroForm'), PDFDict);
	const fieldOf = (document: PDFDocument) => boxesOf(document)[1]?.lookup(PDFName.of('Parent'), PDFDict);
	it.each<[what: string, harm: (document: PDFDocument) => unknown, message: string]>([
		['a field without words', (it) => fieldOf(it)?.delete(PDFName.of('TU')), 'does not say what it asks for'],
		['a field outside the form', (it) => formOf(it).delete(PDFName.of('Fields')), 'is not in the form'],
		[
			'a form whose looks are left to the reader',
			(it) => formOf(it).set(PDFName.of('NeedAppearances'), PDFBool.True),
			'leaves it to the reader',
		],
	])('finds %s', async (_, harm, message) => {
		const document = await reopened((await aFillablePack('class')).bytes);
		harm(document);
		expect(await checkAccessible(await document.save({ updateFieldAppearances: false }))).toEqual([
			{ rule: 'fields', message: expect.stringContaining(message) },
		]);
	});
});
