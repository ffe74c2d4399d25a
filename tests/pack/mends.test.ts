import { PDFDict, type PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { parentTree } from '../../src/pack/accessible/rules/parent-tree.ts';
import { parents } from '../../src/pack/accessible/rules/parents.ts';
import { readSubject } from '../../src/pack/accessible/subject.ts';
import { unboxFigures } from '../../src/pack/mend/figures.ts';
import { describeLinks } from '../../src/pack/mend/link-contents.ts';
import { wrapListBodies } from '../../src/pack/mend/list-bodies.ts';
import { dropLooseLinks } from '../../src/pack/mend/loose-links.ts';
import { writePageLabels } from '../../src/pack/mend/page-labels.ts';
import { mapRoles } from '../../src/pack/mend/roles.ts';
import { sweep } from '../../src/pack/mend/sweep.ts';
import { renumberTagIds } from '../../src/pack/mend/tag-ids.ts';
import { tagRoot } from '../../src/pack/reading/tags.ts';
import { readPdf, tagsAsText } from '../help/read-pdf.ts';
import { aTaggedPdf, boxesOf, description } from './a-tagged-pdf.ts';

const lines = (document: PDFDocument) => tagsAsText(document).split('\n').slice(1);

describe('mapRoles', () => {
	it('maps the new types that are used, and no others', async () => {
		const document = await aTaggedPdf([
			{ role: 'Aside', kids: [{ role: 'Strong', text: 'a' }] },
			{ role: 'P', text: 'b' },
		]);
		mapRoles(document);
		expect(tagRoot(document)?.lookup(PDFName.of('RoleMap'))?.toString()).toBe('<<\n/Aside /Sect\n/Strong /Span\n>>');
	});

	it('writes no map where none is needed', async () => {
		const document = await aTaggedPdf([{ role: 'P', text: 'b' }]);
		mapRoles(document);
		expect(tagRoot(document)?.has(PDFName.of('RoleMap'))).toBe(false);
	});
});

describe('wrapListBodies', () => {
	it('puts all but the label into a body, lists within lists too', async () => {
		const inner = { role: 'L', kids: [{ role: 'LI', text: 'deep' }] };
		const document = await aTaggedPdf([
			{ role: 'L', kids: [{ role: 'LI', kids: [{ role: 'Lbl', text: '1.' }, { role: 'Span', text: 'one' }, inner] }] },
		]);
		wrapListBodies(document);
		expect(lines(document)).toEqual([
			'  L',
			'    LI',
			'      Lbl “1.”',
			'      LBody',
			'        Span “one”',
			'        L',
			'          LI',
			'            LBody “deep”',
		]);
		expect([...parentTree(readSubject(document)), ...parents(readSubject(document))]).toEqual([]);
	});

	it('leaves an item alone that has a body', async () => {
		const document = await aTaggedPdf([{ role: 'L', kids: [{ role: 'LI', kids: [{ role: 'LBody', text: 'one' }] }] }]);
		wrapListBodies(document);
		expect(lines(document)).toEqual(['  L', '    LI', '      LBody “one”']);
	});
});

describe('unboxFigures', () => {
	it.each([
		[
			'makes a box of a figure around a picture',
			{ role: 'Figure', kids: [{ role: 'Figure', text: '', alt: 'A' }] },
			['  Div', '    Figure “A”'],
		],
		['leaves a picture with words', { role: 'Figure', text: '', alt: 'A' }, ['  Figure “A”']],
		['leaves a picture without words to the check', { role: 'Figure', text: '' }, ['  Figure']],
	])('%s', async (_, tag, expected) => {
		const document = await aTaggedPdf([tag]);
		unboxFigures(document);
		expect(lines(document)).toEqual(expected);
	});
});

describe('describeLinks', () => {
	const link = 'https://example.org/';
	it.each([
		['its own text', { role: 'Link', text: ' Read   more', link }, 'Read more'],
		[
			'text inside other tags',
			{
				role: 'Link',
				link,
				kids: [
					{ role: 'Span', text: 'Read' },
					{ role: 'Span', text: 'ŵ' },
				],
			},
			'Read ŵ',
		],
		[
			'the words for its picture',
			{ role: 'Link', link, kids: [{ role: 'Figure', text: '', alt: 'A lantern' }] },
			'A lantern',
		],
		['its name, where it has no text', { role: 'Link', link }, 'Named'],
		['its address, where it has neither', { role: 'Link', link: 'https://example.net/' }, 'https://example.net/'],
	])('takes %s', async (_, tag, expected) => {
		const document = await aTaggedPdf([tag]);
		describeLinks(document, new Map([[link, 'Named']]));
		expect(boxesOf(document).map((box) => box.lookup(PDFName.of('Contents'), PDFHexString).decodeText())).toEqual([
			expected,
		]);
	});
});

describe('dropLooseLinks', () => {
	it('takes away a box that no tag holds, and no other', async () => {
		const document = await aTaggedPdf([
			{ role: 'Link', text: 'a', link: 'a:' },
			{ role: 'Link', text: 'b', link: 'b:' },
		]);
		boxesOf(document)[0]?.delete(PDFName.of('StructParent'));
		dropLooseLinks(document);
		expect(boxesOf(document).map((box) => box.lookup(PDFName.of('A'), PDFDict).toString())).toEqual([
			expect.stringContaining('(b:)'),
		]);
	});
});

describe('renumberTagIds', () => {
	it('counts from one, in the headers of cells and the index too', async () => {
		const document = await aTaggedPdf([
			{ role: 'TH', text: 'a', id: 'node00000087' },
			{ role: 'TH', text: 'b', id: 'node00000091' },
			{ role: 'TD', text: 'c', table: { Headers: ['node00000091', 'node00000087'] } },
		]);
		renumberTagIds(document);
		const text = document.context.enumerateIndirectObjects().join('\n');
		expect(text).not.toContain('node');
		expect(text).toMatch(/Headers \[ \(t00002\) \(t00001\) \]/);
		expect(tagRoot(document)?.lookup(PDFName.of('IDTree'))?.toString()).toMatch(/\(t00001\) \d+ 0 R \(t00002\)/);
	});
});

describe('writePageLabels', () => {
	/** Three pages, with a place on the second and one on the third. */
	async function threePages(places: Record<string, number>) {
		const document = await aTaggedPdf();
		document.addPage();
		document.addPage();
		const dests = Object.entries(places).map(([name, page]) => [name, [document.getPage(page).ref, 'XYZ', 0, 0, 0]]);
		document.catalog.set(PDFName.of('Dests'), document.context.obj(Object.fromEntries(dests)));
		return document;
	}
	const labels = [
		{ anchor: 'cover', prefix: 'Cover ' },
		{ anchor: 'notes', prefix: 'Notes ' },
		{ anchor: 'slides', prefix: 'Slide ' },
	];

	it('counts every part from one', async () => {
		const document = await threePages({ notes: 1 });
		writePageLabels(document, { ...description, labels: labels.slice(0, 2) });
		expect((await readPdf(await document.save())).pageLabels).toEqual(['Cover 1', 'Notes 1', 'Notes 2']);
	});

	it.each([
		['a part that is not there', { notes: 1 }, 'The pack has no place called “slides”.'],
		['a part that shares a page', { notes: 1, slides: 1 }, 'The part “slides” does not start on a new page.'],
		['parts out of order', { notes: 2, slides: 1 }, 'The part “slides” does not start on a new page.'],
	])('names %s', async (_, places, message) => {
		const document = await threePages(places);
		expect(() => writePageLabels(document, { ...description, labels })).toThrow(message);
	});
});

describe('sweep', () => {
	it('drops what nothing leads to, and keeps the rest', async () => {
		const document = await aTaggedPdf();
		const count = document.context.enumerateIndirectObjects().length;
		const loose = document.context.register(document.context.obj({ Loose: true }));
		sweep(document);
		expect(document.context.lookup(loose)).toBeUndefined();
		expect(document.context.enumerateIndirectObjects()).toHaveLength(count);
	});
});
