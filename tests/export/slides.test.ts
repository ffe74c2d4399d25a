import { beforeAll, describe, expect, it } from 'vitest';
import { notPrintable } from '../../src/characters/printable.ts';
import { noteLines } from '../../src/export/note-lines.ts';
import { aroundOf } from '../../src/export/place.ts';
import { lessonSlides } from '../../src/export/pptx/lesson-slides.ts';
import { pageOf } from '../../src/export/pptx/page.ts';
import { plain } from '../../src/export/text.ts';
import { blocksIn, slides } from '../../src/lesson/ask.ts';
import { dots, facts, lessons } from './all-lessons.ts';
import { all, danglingIds, missingParts, type Opened, openOffice, untypedParts, wordsOf } from './open-office.ts';

const drawn = /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/;

describe.each(lessons)('the slides of $id', (lesson) => {
	let bytes: Uint8Array;
	let deck: Opened;
	let pages: string[];
	let notes: string[];
	beforeAll(async () => {
		bytes = await lessonSlides(lesson, facts, dots);
		deck = openOffice(bytes);
		pages = deck.numbered(/^ppt\/slides\/slide\d+\.xml$/).map(deck.text);
		notes = deck.numbered(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map(deck.text);
	});

	it('are one for each slide of the lesson', () => {
		expect(pages).toHaveLength(slides(lesson).length);
		expect(notes).toHaveLength(slides(lesson).length);
	});

	it('need no letter that a school’s fonts may lack', () => {
		expect(
			[...pages, ...notes]
				.flatMap((xml) => wordsOf(xml, 'a'))
				.flatMap((words) => notPrintable(words))
				.map(({ code }) => String.fromCodePoint(code)),
		).toEqual([]);
	});

	it('name no part that is not there, and leave none without a type', () => {
		expect(missingParts(deck)).toEqual([]);
		expect(untypedParts(deck)).toEqual([]);
		expect(danglingIds(deck)).toEqual([]);
	});

	it('number their shapes without a double', () => {
		for (const name of deck.paths.filter((path) => drawn.test(path))) {
			const ids = all(deck.text(name), /<p:cNvPr\b[^>]*?\bid="(\d+)"/g);
			expect(new Set(ids).size, name).toBe(ids.length);
		}
	});

	it('have one title each, in the lesson’s words, and it comes first', () => {
		const titles = pages.map((page) => {
			const shapes = all(page, /(<p:sp>[\s\S]*?<\/p:sp>|<p:graphicFrame>|<p:pic>)/g);
			expect(shapes.filter((shape) => shape.includes('<p:ph type="title"/>'))).toHaveLength(1);
			return wordsOf(shapes[0]?.includes('<p:ph type="title"/>') ? shapes[0] : '', 'a').join();
		});
		expect(titles).toEqual(slides(lesson).map(({ props }) => props.title));
	});

	it('describe every picture, or say that it only decorates', () => {
		for (const page of pages)
			for (const picture of all(page, /(<p:pic>[\s\S]*?<\/p:pic>)/g))
				expect(picture).toMatch(/descr="[^"]{3,}"|descr="">.*adec:decorative[^>]*val="1"/);
		expect(pages.join()).not.toContain('preencoded');
	});

	it('hold the teacher’s words in their notes, with the minutes', () => {
		for (const [index, slide] of slides(lesson).entries()) {
			const written = wordsOf(notes[index] ?? '', 'a');
			expect(written).toEqual(expect.arrayContaining(noteLines(slide, facts).map(plain)));
			expect(written[0]).toContain(`Slide ${slide.number}`);
			if (slide.props.minutes) expect(written[0]).toContain(`${slide.props.minutes} minute`);
		}
	});

	it('keep the teacher’s words and the answers off the board', () => {
		for (const [index, slide] of slides(lesson).entries()) {
			const board = wordsOf(pages[index] ?? '', 'a').join('\n');
			const why = JSON.stringify(blocksIn(slide.children).map(({ props }) => props)).matchAll(/"why":"([^"]+)"/g);
			const hidden = [...noteLines(slide, facts).map(plain), ...[...why].map((match) => match[1] ?? '')];
			for (const words of hidden.filter(({ length }) => length > 24)) expect(board).not.toContain(words);
		}
	});

	it('are in British English throughout', () => {
		const parts = deck.paths.filter((path) => path.endsWith('.xml') && path.startsWith('ppt/')).map(deck.text);
		expect([...new Set(parts.flatMap((part) => all(part, /\b(?:altL|l)ang="([^"]*)"/g)))]).toEqual(['en-GB']);
		for (const run of [...pages, ...notes].flatMap((page) => all(page, /<a:(?:rPr|endParaRPr)\b([^>]*)/g)))
			expect(run).toContain('lang="en-GB"');
	});

	it('mark the head of every table', () => {
		const tables = pages.flatMap((page) => all(page, /<a:tblPr\b([^>]*)/g));
		for (const table of tables) expect(table).toContain('firstRow="1"');
	});

	it('give a paragraph its properties once, before its words', () => {
		for (const paragraph of pages.flatMap((page) => all(page, /<a:p>([\s\S]*?)<\/a:p>/g)))
			expect(paragraph).not.toMatch(/<\/a:r>\s*<a:pPr/);
	});

	it('fit on the board', () => {
		const around = aroundOf(lesson, facts);
		const tooFull = slides(lesson).filter((slide) => !pageOf(slide, lesson, around).fits);
		expect(tooFull.map(({ props }) => props.title)).toEqual([]);
	});

	it('come out the same each time, with no date of today', async () => {
		expect(await lessonSlides(lesson, facts, dots)).toEqual(bytes);
		expect(deck.text('docProps/core.xml')).toContain(`${lesson.reviewed.on}T00:00:00Z`);
	});
});
