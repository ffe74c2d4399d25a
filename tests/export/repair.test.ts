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
		slide.background = { color: 'FFFAF0' };
		slide.addShape('rect', { x: 0, y: 0, w: 1, h: 1 });
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

/** What public reports say makes PowerPoint offer to repair a file (pptxgenjs issues 1440 to 1444). */
function powerPointFaults({ paths, text }: Opened): string[] {
	const drawn = paths.filter((path) => /^ppt\/slide(s|Layouts|Masters)\/[^/]+\.xml$/.test(path)).map(text);
	const presentation = text('ppt/presentation.xml');
	const themes = paths
		.filter((path) => /^ppt\/(slide|notes)Masters\/_rels\//.test(path))
		.flatMap((path) => all(text(path), /theme\/(theme\d+\.xml)/g));
	const faults: [string, boolean][] = [
		[
			'presentation.xml: notes masters after slides',
			presentation.indexOf('<p:notesM') > presentation.indexOf('<p:sldIdLst'),
		],
		[
			'a shape without a text body',
			drawn.some((xml) => all(xml, /(<p:sp>[\s\S]*?<\/p:sp>)/g).some((sp) => !sp.includes('<p:txBody>'))),
		],
		['a theme shared by two masters', new Set(themes).size < themes.length],
		[
			'a background without effects',
			drawn.some((xml) => /<p:bgPr>\s*<a:solidFill>[\s\S]*?<\/a:solidFill>\s*<\/p:bgPr>/.test(xml)),
		],
		[
			'a number that is none',
			paths.some((path) => path.startsWith('ppt/') && path.endsWith('.xml') && text(path).includes('NaN')),
		],
	];
	return faults.filter(([, found]) => found).map(([name]) => name);
}

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

	it('has what PowerPoint is known to ask about, and then not', () => {
		expect(powerPointFaults(before)).toEqual([
			'presentation.xml: notes masters after slides',
			'a shape without a text body',
			'a theme shared by two masters',
			'a background without effects',
		]);
		expect(powerPointFaults(after)).toEqual([]);
	});

	it('brings our colours', () => {
		expect(after.text('ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="5B3FD6"/></a:accent1>');
	});
});
