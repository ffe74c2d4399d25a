import { PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { checkAccessible } from '../../src/pack/accessible/check.ts';
import { readTags, tagRoot } from '../../src/pack/reading/tags.ts';
import { aGoodPdf, boxesOf, goodTags, type TagSpec } from './a-tagged-pdf.ts';

const check = async (document: PDFDocument) => checkAccessible(await document.save());
const key = (name: string) => PDFName.of(name);
const drop = (from: PDFDict | undefined, name: string) => from?.delete(key(name));

/** Adds a line to what the page paints. */
function paint(document: PDFDocument, line: string) {
	const { node } = document.getPage(0);
	const { context } = document;
	const added = context.register(context.stream(line));
	node.set(key('Contents'), context.obj([node.get(key('Contents')) ?? added, added]));
}

function rewriteMetadata(document: PDFDocument, from: RegExp, to: string) {
	const stream = document.catalog.lookup(key('Metadata'));
	if (!(stream instanceof PDFRawStream)) throw new Error('no metadata');
	const text = new TextDecoder().decode(stream.contents).replace(from, to);
	document.catalog.set(key('Metadata'), document.context.register(document.context.stream(text)));
}

function fontOf(document: PDFDocument): PDFDict | undefined {
	return document.getPage(0).node.Resources()?.lookup(key('Font'), PDFDict).lookup(key('F1'), PDFDict);
}

describe('checkAccessible', () => {
	it('finds nothing in a good PDF', async () => {
		expect(await check(await aGoodPdf())).toEqual([]);
	});

	it.each<[rule: string, how: string, spoil: (document: PDFDocument) => unknown, message: RegExp]>([
		['tagged', 'no tags', ({ catalog }) => drop(catalog, 'StructTreeRoot'), /has no tags/],
		['tagged', 'not marked', ({ catalog }) => drop(catalog, 'MarkInfo'), /does not say that it is tagged/],
		['title', 'no title', (document) => document.setTitle(''), /has no title/],
		['title', 'title not shown', ({ catalog }) => drop(catalog, 'ViewerPreferences'), /not told to show/],
		['language', 'no language', ({ catalog }) => drop(catalog, 'Lang'), /does not say which language/],
		['language', 'nonsense', ({ catalog }) => catalog.set(key('Lang'), PDFString.of('English!')), /“English!”/],
		['metadata', 'none', ({ catalog }) => drop(catalog, 'Metadata'), /has no metadata/],
		['metadata', 'no title in it', (document) => rewriteMetadata(document, /<dc:title>.*<\/dc:title>/, ''), /no title/],
		[
			'claim',
			'no claim',
			(document) => rewriteMetadata(document, /<pdfuaid:part>1/, '<pdfuaid:part>2'),
			/does not claim/,
		],
		['marked-content', 'a loose line', (document) => paint(document, '0 0 m 9 9 l S'), /Page 1 paints 1 things/],
		[
			'artifacts',
			'a mark in an artifact',
			(document) => paint(document, '/Artifact BMC /P <</MCID 2 >>BDC EMC EMC'),
			/inside an artifact/,
		],
		['parent-tree', 'no parent tree', (document) => drop(tagRoot(document), 'ParentTree'), /Mark 0 on page 1/],
		[
			'parent-tree',
			'a mark no tag holds',
			(document) => paint(document, '/P <</MCID 99 >>BDC EMC'),
			/Mark 99 on page 1/,
		],
		[
			'parents',
			'a wrong one',
			(document) => readTags(document)[1]?.dict.set(key('P'), document.getPage(0).ref),
			/type H1/,
		],
		['links', 'no words', (document) => drop(boxesOf(document)[0], 'Contents'), /A box on page 1 has no words/],
		[
			'links',
			'a loose box',
			(document) => drop(boxesOf(document)[0], 'StructParent'),
			/not held by a tag of the type Link/,
		],
		['tab-order', 'by rows', (document) => document.getPage(0).node.set(key('Tabs'), key('R')), /page 1/],
		['fonts', 'not embedded', (document) => drop(fontOf(document), 'DescendantFonts'), /Andika is not embedded/],
		['fonts', 'no letters', (document) => drop(fontOf(document), 'ToUnicode'), /does not say which letters/],
		[
			'letters',
			'a missing one',
			(document) => paint(document, '/Artifact BMC BT /F1 9 Tf <00410000> Tj ET EMC'),
			/Page 1 has a letter/,
		],
	])('finds by “%s”: %s', async (rule, _, spoil, message) => {
		const document = await aGoodPdf();
		spoil(document);
		expect(await check(document)).toContainEqual({ rule, message: expect.stringMatching(message) });
	});

	const cell = { role: 'TD', text: 'a' };
	const head = {
		role: 'TR',
		kids: [
			{ role: 'TH', text: 'a' },
			{ role: 'TH', text: 'b' },
		],
	};
	it.each<[rule: string, how: string, tags: TagSpec[], message: RegExp]>([
		['roles', 'an unknown type', [{ role: 'Strong', text: 'a' }], /“Strong”/],
		['headings', 'a first heading of level 2', [{ role: 'H2', text: 'a' }], /Heading 1 is of level 2/],
		['headings', 'a level left out', [...goodTags, { role: 'H4', text: 'a' }], /Heading 3 is of level 4/],
		['lists', 'no body', [{ role: 'L', kids: [{ role: 'LI', kids: [{ role: 'P', text: 'a' }] }] }], /P in LI/],
		['lists', 'text in an item', [{ role: 'L', kids: [{ role: 'LI', text: 'a' }] }], /text in LI/],
		['lists', 'no item', [{ role: 'L', kids: [{ role: 'P', text: 'a' }] }], /P in L/],
		['tables', 'no header', [{ role: 'Table', kids: [{ role: 'TR', kids: [cell] }] }], /no header cell/],
		['tables', 'a short row', [{ role: 'Table', kids: [head, { role: 'TR', kids: [cell] }] }], /not equally long/],
		[
			'tables',
			'a paragraph in a row',
			[{ role: 'Table', kids: [head, { role: 'TR', kids: [cell, cell, { role: 'P' }] }] }],
			/holds a P/,
		],
		['figures', 'no words', [{ role: 'Figure', text: '' }], /A picture on page 1 has no words/],
	])('finds by “%s”: %s', async (rule, _, tags, message) => {
		expect(await check(await aGoodPdf(tags))).toContainEqual({ rule, message: expect.stringMatching(message) });
	});

	it('counts cells that reach across and down', async () => {
		const across = { role: 'TR', kids: [{ ...cell, table: { ColSpan: 2 } }] };
		const down = { role: 'TR', kids: [{ ...cell, table: { RowSpan: 2 } }, cell] };
		const table = { role: 'Table', kids: [head, across, down, { role: 'TR', kids: [cell] }] };
		expect(await check(await aGoodPdf([table]))).toEqual([]);
	});
});
