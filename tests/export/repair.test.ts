import PptxGenJS from 'pptxgenjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { repair } from '../../src/export/pptx/repair.ts';
import { bold, say } from '../../src/export/text.ts';
import { dots } from './all-lessons.ts';
import { all, missingParts, type Opened, openOffice, wordsOf } from './open-office.ts';

const details = {
	keyStage: 'ks3' as const,
	date: '2026-11-22',
	titles: ['Cats & dogs', 'Two'],
	notes: [[say(bold('Say'), ' “Hello” & <welcome>.'), say('Wait.')], []],
};

/** A deck with everything that pptxgenjs gets wrong: two slides, tables, the same picture twice. */
async function rawDeck(): Promise<Uint8Array> {
	const deck = new PptxGenJS();
	const picture = `image/png;base64,${Buffer.from(await dots('one')).toString('base64')}`;
	for (const [index, title] of details.titles.entries()) {
		const slide = deck.addSlide();
		slide.addText([{ text: title }], { objectName: 'Title' });
		slide.addText([{ text: 'One, ', options: { bold: true } }, { text: 'two' }], { objectName: 'Words' });
		slide.addTable([[{ text: 'Head' }], [{ text: 'Cell' }]], { x: 1, y: 1 });
		slide.addTable([[{ text: 'Head' }], [{ text: 'Cell' }]], { x: 1, y: 3 });
		slide.addImage({ data: picture, x: 1, y: 1, w: 1, h: 1, altText: index === 0 ? 'A cat' : '' });
	}
	return (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
}

const doubles = ({ text }: Opened) => {
	const ids = all(text('ppt/slides/slide1.xml'), /<p:cNvPr\b[^>]*?\bid="(\d+)"/g);
	return ids.length - new Set(ids).size;
};

describe('a deck before and after its repair', () => {
	let before: Opened;
	let after: Opened;
	beforeAll(async () => {
		const raw = await rawDeck();
		before = openOffice(raw);
		after = openOffice(repair(raw, details));
	});

	it('names parts that are not there, and then none', () => {
		expect(missingParts(before)).toContain('ppt/slideMasters/slideMaster2.xml');
		expect(missingParts(after)).toEqual([]);
	});

	it('gives two shapes one number, and then each its own', () => {
		expect(doubles(before)).toBeGreaterThan(0);
		expect(doubles(after)).toBe(0);
	});

	it.each([
		['American words', 'lang="en-US"'],
		['a table without a head', '<a:tblPr/>'],
		['a picture called after nothing', 'descr="preencoded.png"'],
	])('has %s, and then not', (_, words) => {
		const texts = (deck: Opened) =>
			deck.paths
				.filter((path) => path.endsWith('.xml'))
				.map(deck.text)
				.join('');
		expect(texts(before)).toContain(words);
		expect(texts(after)).not.toContain(words);
	});

	it('keeps a picture twice, and then once', () => {
		const count = ({ paths }: Opened) => paths.filter((path) => path.startsWith('ppt/media/image')).length;
		expect([count(before), count(after)]).toEqual([2, 1]);
	});

	it('has no titles of PowerPoint’s own, and then has', () => {
		expect(before.text('ppt/slides/slide1.xml')).not.toContain('<p:ph type="title"/>');
		expect(after.text('ppt/slides/slide1.xml')).toContain('<p:ph type="title"/>');
		expect(after.text('docProps/app.xml')).toContain('<vt:lpstr>Cats &amp; dogs</vt:lpstr>');
	});

	it('writes notes as paragraphs, with their labels bold', () => {
		const notes = after.text('ppt/notesSlides/notesSlide1.xml');
		expect(wordsOf(notes, 'a').slice(0, 2)).toEqual(['Say “Hello” & <welcome>.', 'Wait.']);
		expect(notes).toContain('b="1" dirty="0"/><a:t>Say</a:t>');
	});

	it('brings our colours', () => {
		expect(after.text('ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="5B3FD6"/></a:accent1>');
	});
});
