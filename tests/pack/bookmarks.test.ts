import fc from 'fast-check';
import { PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { nameBookmarks } from '../../src/pack/mend/bookmarks.ts';
import { outlineOf } from '../help/read-pdf.ts';

/** A PDF with bookmarks, one below another. */
async function aPdfWith(titles: readonly string[]): Promise<PDFDocument> {
	const document = await PDFDocument.create({ updateMetadata: false });
	const { context, catalog } = document;
	let first: ReturnType<typeof context.register> | undefined;
	for (const title of titles.toReversed()) {
		const below = first ? { First: first } : {};
		first = context.register(context.obj({ Title: PDFHexString.fromText(title), ...below }));
	}
	if (first) catalog.set(PDFName.of('Outlines'), context.register(context.obj({ First: first })));
	return document;
}

async function named(titles: readonly string[], headings: readonly string[]) {
	const document = await aPdfWith(titles);
	const stray = nameBookmarks(document, headings);
	return { stray, titles: outlineOf(document).map((line) => line.trim()) };
}

describe('nameBookmarks', () => {
	it.each([
		['once', 'Telling cards'],
		['twice', 'Telling cardsTelling cards'],
		['without the space at a line’s end', 'Tellingcards'],
		['with one line twice', 'TellingTellingcards'],
		['with each line more than once', 'TellingTelling cards cards cards'],
	])('gives a bookmark that has its words %s the heading’s', async (_, title) => {
		expect(await named([title], ['My hand', 'Telling cards'])).toEqual({ stray: [], titles: ['Telling cards'] });
	});

	it.each(['Telling', 'Telling cards for', 'cards Telling', '', 'telling cards'])(
		'leaves “%s” as it is, and says so',
		async (title) => {
			expect(await named([title], ['Telling cards', ''])).toEqual({ stray: [title], titles: [title] });
		},
	);

	it('takes headings in their order', async () => {
		const headings = ['Go', 'Go!', 'Go', 'Stop'];
		expect((await named(['GoGo', 'Go!', 'Go', 'Go'], headings)).stray).toEqual(['Go']);
	});

	it('finds the words of every heading, however its pieces were repeated', async () => {
		const word = fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom('a', 'b', 'é', '1', '😀') });
		const piece = fc.tuple(word, fc.integer({ min: 1, max: 3 }), fc.boolean());
		const heading = fc.array(piece, { minLength: 1, maxLength: 4 });
		await fc.assert(
			fc.asyncProperty(fc.array(heading, { maxLength: 4 }), async (made) => {
				const headings = made.map((pieces) => pieces.map(([text]) => text).join(' '));
				const titles = made.map((pieces) =>
					pieces.map(([text, times, spaced]) => text.repeat(times) + (spaced ? ' ' : '')).join(''),
				);
				expect(await named(titles, headings)).toEqual({ stray: [], titles: headings });
			}),
			{ numRuns: 2000 },
		);
	});
});
