import { PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { checkAccessible } from '../../src/pack/accessible/check.ts';
import type { Finding } from '../../src/pack/accessible/finding.ts';
import { readTags } from '../../src/pack/reading/tags.ts';
import { readTexts } from '../../src/pack/reading/texts.ts';
import { aboutPdf } from '../help/read-pdf.ts';
import { lessonPages, packOf } from '../help/site.ts';
import { aGoodPdf, description } from '../pack/a-tagged-pdf.ts';
import { lettersOf } from './words.ts';

/** What a careful buyer would complain about in a pack. */
async function complaintsAbout(bytes: Uint8Array, title: string): Promise<string[]> {
	const document = await PDFDocument.load(bytes, { updateMetadata: false });
	const pdf = aboutPdf(document);
	const sizes = sizesIn(document);
	const wordless = pagesWithoutWords(document);
	return [
		readTags(document).length ? '' : 'not tagged',
		pdf.info['Title']?.startsWith(title) ? '' : `its title is “${pdf.info['Title'] ?? ''}”`,
		pdf.language === 'en-GB' ? '' : `its language is “${pdf.language}”`,
		pdf.outline.length >= 10 ? '' : `${pdf.outline.length} bookmarks`,
		pdf.pageCount >= 20 ? '' : `${pdf.pageCount} pages`,
		sizes.join(' and ') === '210 × 297 and 339 × 191' ? '' : `pages of ${sizes.join(' and ')} mm`,
		new Set(pdf.pageLabels).size === pdf.pageCount ? '' : 'two pages with one label',
		pdf.pageLabels.includes('Cover 1') && pdf.pageLabels.includes('Slide 1') ? '' : 'pages not named by their part',
		wordless.length ? `no words on page ${wordless.join(', ')}` : '',
		...firstOfEachRule(await checkAccessible(bytes)),
	].filter(Boolean);
}

/** A fault in how tags are written comes back for every mark: one of each kind says enough. */
const firstOfEachRule = (findings: readonly Finding[]) => [
	...new Map(findings.toReversed().map(({ rule, message }) => [rule, `${rule}: ${message}`])).values(),
];

const mm = (points: number) => Math.round((points / 72) * 25.4);

function sizesIn(document: PDFDocument): string[] {
	return [...new Set(document.getPages().map((page) => `${mm(page.getWidth())} × ${mm(page.getHeight())}`))].sort();
}

/** Pages, counted from 1, on which fewer than ten letters are written. */
function pagesWithoutWords(document: PDFDocument): number[] {
	const textIn = readTexts(document);
	const written = new Map<unknown, number>();
	for (const { kids } of readTags(document))
		for (const kid of kids)
			if (kid.kind === 'mark') {
				const letters = lettersOf(textIn(kid.holder, kid.number)).length;
				written.set(kid.holder, (written.get(kid.holder) ?? 0) + letters);
			}
	return document.getPages().flatMap(({ ref }, index) => ((written.get(ref) ?? 0) < 10 ? index + 1 : []));
}

/** The pack of a lesson with much of what makes it accessible taken away. */
async function spoilt(bytes: Uint8Array): Promise<Uint8Array> {
	const document = await PDFDocument.load(bytes, { updateMetadata: false });
	for (const key of ['StructTreeRoot', 'Lang', 'Outlines', 'PageLabels', 'Metadata'])
		document.catalog.delete(PDFName.of(key));
	document.setTitle('print.html');
	document.addPage([500, 500]);
	return document.save();
}

describe('packs are accessible', () => {
	it.each(lessonPages)('$id is tagged, titled, bookmarked, labelled, and every page has words', async ({ lesson }) => {
		expect(await complaintsAbout(packOf(lesson.id), lesson.title)).toEqual([]);
	});

	it('would notice a pack that is none of this', async () => {
		const [first] = lessonPages;
		const complaints = (await complaintsAbout(await spoilt(packOf(first?.id ?? '')), first?.lesson.title ?? '')).join(
			'\n',
		);
		expect(complaints).toContain('not tagged');
		expect(complaints).toContain('its title is “print.html”');
		expect(complaints).toContain('its language is “”');
		expect(complaints).toContain('0 bookmarks');
		expect(complaints).toContain('pages of 176 × 176 and');
		expect(complaints).toContain('pages not named by their part');
		expect(complaints).toContain('no words on page');
		expect(complaints).toContain('claim: The PDF does not claim PDF/UA-1');
	});

	it('would notice a pack that is too short', async () => {
		const bytes = await (await aGoodPdf()).save();
		expect(await complaintsAbout(bytes, description.title)).toContain('1 pages');
	});
});
