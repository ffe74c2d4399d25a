import { PDFDict, PDFDocument, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import type { PackDescription } from '../../src/pack/describe.ts';
import { writeCatalogue } from '../../src/pack/mend/catalogue.ts';
import { writeInformation } from '../../src/pack/mend/information.ts';
import { claimAccessible } from '../../src/pack/mend/metadata.ts';

/** One tag of a PDF made for a test. `text` is painted in a mark that the tag holds. */
export type TagSpec = {
	role: string;
	text?: string;
	alt?: string;
	id?: string;
	/** Table attributes, such as `{ ColSpan: 2 }`. */
	table?: Record<string, number | string[]>;
	/** The tag also holds a link to this address. */
	link?: string;
	kids?: TagSpec[];
};

/** A small PDF in which everything is as it should be. */
export const goodTags: TagSpec[] = [
	{ role: 'H1', text: 'Title' },
	{ role: 'H2', text: 'Part' },
	{ role: 'P', text: 'Words' },
	{
		role: 'L',
		kids: [
			{
				role: 'LI',
				kids: [
					{ role: 'Lbl', text: '1.' },
					{ role: 'LBody', text: 'One' },
				],
			},
		],
	},
	{
		role: 'Table',
		kids: [
			{
				role: 'TR',
				kids: [
					{ role: 'TH', text: 'What' },
					{ role: 'TH', text: 'Who' },
				],
			},
			{
				role: 'TR',
				kids: [
					{ role: 'TD', text: 'Tell' },
					{ role: 'TD', text: 'Somebody' },
				],
			},
		],
	},
	{ role: 'Figure', text: '', alt: 'A lantern' },
	{ role: 'Link', text: 'Further', link: 'https://example.org/' },
];

/** What such a PDF says about itself. */
export const description: PackDescription = {
	id: 'sample',
	title: 'Ŵy & <wool>',
	lessonTitle: 'Ŵy',
	author: 'The authors',
	subject: 'A sample',
	keywords: ['one', 'two'],
	language: 'en-GB',
	date: '2026-11-22',
	version: '1',
	labels: [{ anchor: 'cover', prefix: 'Cover ' }],
};

/**
 * Makes a tagged PDF of one page, as bare as Chromium's.
 * @param tags below `Document`
 * @param painted drawn before all marks, and outside them
 */
export async function aTaggedPdf(tags: TagSpec[] = goodTags, painted = ''): Promise<PDFDocument> {
	const document = await PDFDocument.create({ updateMetadata: false });
	const { context, catalog } = document;
	const { node, ref } = document.addPage([200, 200]);
	const root = context.nextRef();
	const sheet: Sheet = { document, page: ref, lines: [painted], parents: [], boxes: [] };
	const top = addTag(sheet, { role: 'Document', kids: tags }, root);
	node.set(PDFName.of('Contents'), context.register(context.stream(sheet.lines.join('\n'))));
	node.set(PDFName.of('Resources'), context.obj({ Font: { F1: addFont(document) } }));
	node.set(PDFName.of('StructParents'), context.obj(0));
	if (sheet.boxes.length > 0) node.set(PDFName.of('Annots'), context.obj(sheet.boxes.map(({ box }) => box)));
	const nums = [0, sheet.parents, ...sheet.boxes.flatMap(({ tag }, i) => [i + 1, tag])];
	context.assign(root, context.obj({ Type: 'StructTreeRoot', K: top, ParentTree: { Nums: nums } }));
	catalog.set(PDFName.of('StructTreeRoot'), root);
	catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
	return document;
}

/** The same, described and with words for its links, so that every rule holds. */
export async function aGoodPdf(tags: TagSpec[] = goodTags): Promise<PDFDocument> {
	const document = await aTaggedPdf(tags);
	writeCatalogue(document, description);
	writeInformation(document, description);
	claimAccessible(document, description);
	for (const box of boxesOf(document)) box.set(PDFName.of('Contents'), PDFString.of('Further'));
	return document;
}

/** @returns the clickable boxes of the first page */
export function boxesOf(document: PDFDocument): PDFDict[] {
	const boxes = document.getPage(0).node.Annots();
	return (boxes?.asArray() ?? []).flatMap((_, i) => boxes?.lookup(i, PDFDict) ?? []);
}

type Sheet = {
	document: PDFDocument;
	page: PDFRef;
	lines: string[];
	/** The tag of each mark, by the mark's number. */
	parents: PDFRef[];
	boxes: { box: PDFRef; tag: PDFRef }[];
};

function addTag(sheet: Sheet, spec: TagSpec, parent: PDFRef): PDFRef {
	const { context } = sheet.document;
	const ref = context.nextRef();
	const kids = [
		...(spec.text === undefined ? [] : [addMark(sheet, spec, ref)]),
		...(spec.kids ?? []).map((kid) => addTag(sheet, kid, ref)),
		...(spec.link === undefined ? [] : [{ Type: 'OBJR', Obj: addBox(sheet, spec.link, ref), Pg: sheet.page }]),
	];
	const dict = context.obj({ Type: 'StructElem', S: spec.role, P: parent, Pg: sheet.page, K: kids });
	if (spec.alt !== undefined) dict.set(PDFName.of('Alt'), PDFString.of(spec.alt));
	if (spec.id !== undefined) dict.set(PDFName.of('ID'), PDFString.of(spec.id));
	if (spec.table) dict.set(PDFName.of('A'), context.obj([{ O: 'Table', ...tableAttributes(spec.table) }]));
	context.assign(ref, dict);
	return ref;
}

function tableAttributes(table: NonNullable<TagSpec['table']>) {
	const entries = Object.entries(table);
	return Object.fromEntries(
		entries.map(([key, value]) => [key, Array.isArray(value) ? value.map((it) => PDFString.of(it)) : value]),
	);
}

function addMark(sheet: Sheet, { role, text }: TagSpec, tag: PDFRef): number {
	const number = sheet.parents.push(tag) - 1;
	const shown = text ? `BT /F1 12 Tf 1 0 0 1 10 ${180 - number * 10} Tm <${hex(text)}> Tj ET` : '0 0 9 9 re f';
	sheet.lines.push(`/${role} <</MCID ${number} >>BDC`, shown, 'EMC');
	return number;
}

function addBox({ document, boxes }: Sheet, address: string, tag: PDFRef): PDFRef {
	const action = { S: 'URI', URI: PDFString.of(address) };
	const dict = { Type: 'Annot', Subtype: 'Link', F: 4, Rect: [0, 0, 9, 9], A: action, StructParent: boxes.length + 1 };
	const box = document.context.register(document.context.obj(dict));
	boxes.push({ box, tag });
	return box;
}

/** @returns letters as two bytes each, as the test's font has them */
export function hex(text: string): string {
	return [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

function addFont({ context }: PDFDocument): PDFRef {
	const file = context.register(context.stream('not really a font'));
	const descriptor = context.obj({ Type: 'FontDescriptor', FontName: 'Andika', FontFile2: file });
	const part = context.obj({ Type: 'Font', Subtype: 'CIDFontType2', BaseFont: 'Andika', FontDescriptor: descriptor });
	const letters = context.register(context.stream('1 beginbfrange <0020> <017f> <0020> endbfrange'));
	const font = { Type: 'Font', Subtype: 'Type0', BaseFont: 'Andika', DescendantFonts: [part], ToUnicode: letters };
	return context.register(context.obj(font));
}
