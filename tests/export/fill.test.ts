import { strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { lessonNotes } from '../../src/export/docx/lesson-notes.ts';
import { fillNotes } from '../../src/export/fill-notes.ts';
import { fillSlides } from '../../src/export/fill-slides.ts';
import { lessonSlides } from '../../src/export/pptx/lesson-slides.ts';
import { pack } from '../../src/export/zip.ts';
import { aSchool } from '../pack/a-school.ts';
import { dots, facts, lessons } from './all-lessons.ts';
import { all, danglingIds, missingParts, type Opened, openOffice, untypedParts, wordsOf } from './open-office.ts';

const school = aSchool({ name: 'St Mary’s & <All Saints>' });
const many = [...aSchool().adults, { name: 'Ms Four', role: 'Cook', where: 'Kitchen' }];
const pagesOf = (deck: Opened) => deck.numbered(/^ppt\/slides\/slide\d+\.xml$/).map(deck.text);
const sound = (file: Opened) => [...missingParts(file), ...untypedParts(file), ...danglingIds(file)];

describe.each(lessons)('the filled slides of $id', (lesson) => {
	let empty: Uint8Array;
	let deck: Opened;
	let pages: string[];
	beforeAll(async () => {
		empty = await lessonSlides(lesson, facts, dots);
		deck = openOffice(fillSlides(empty, school));
		pages = pagesOf(deck);
	});

	it('have the school’s name at the foot of each, in PowerPoint’s own place, once', () => {
		for (const page of pages) {
			const feet = all(page, /(<p:sp>(?:(?!<\/p:sp>)[\s\S])*<p:ph type="ftr"[\s\S]*?<\/p:sp>)/g);
			expect(feet.flatMap((foot) => wordsOf(foot, 'a'))).toEqual(['St Mary’s & <All Saints>']);
		}
		for (const layout of deck.paths.filter((path) => /slide(Layout|Master)\d\.xml$/.test(path)))
			expect(deck.text(layout)).toContain('<p:ph type="ftr" sz="quarter" idx="11"/>');
	});

	it('name the school’s own adults where the class sees who can help', () => {
		const table = pages.flatMap((page) => all(page, /(<p:graphicFrame>[\s\S]*?<\/p:graphicFrame>)/g)).at(-1) ?? '';
		const said = wordsOf(table, 'a').join(' ');
		for (const { name } of school.adults) expect(said).toContain(name);
		expect(said).not.toContain('Say it, write it or show it');
	});

	it('stay sound: shapes numbered without a double, British English, one title each', () => {
		expect(sound(deck)).toEqual([]);
		for (const page of pages) {
			const ids = all(page, /<p:cNvPr\b[^>]*?\bid="(\d+)"/g);
			expect(new Set(ids).size).toBe(ids.length);
			expect(new Set(all(page, /\blang="([^"]*)"/g))).toEqual(new Set(['en-GB']));
			expect(all(page, /(<p:ph type="title"\/>)/g)).toHaveLength(1);
		}
	});

	it('can be filled again, and come out the same each time', () => {
		const once = fillSlides(empty, school);
		expect(fillSlides(empty, school)).toEqual(once);
		const again = openOffice(fillSlides(once, aSchool({ name: 'Another school', adults: many })));
		expect(pagesOf(again).join()).not.toContain('All Saints');
		expect(pagesOf(again).join()).toContain('Ms Four');
	});
});

describe.each(lessons)('the filled notes of $id', (lesson) => {
	let empty: Uint8Array;
	let body: string;
	beforeAll(async () => {
		empty = await lessonNotes(lesson, facts);
		body = openOffice(fillNotes(empty, school)).text('word/document.xml');
	});

	it('have a labelled place for each of the school’s details, before they are filled', () => {
		const xml = openOffice(empty).text('word/document.xml');
		const names = all(xml, /<w:tag w:val="([^"]+)"/g);
		expect(names).toEqual(
			expect.arrayContaining(['school.name', 'lead.where', 'deputy.3.name', 'route', 'adult.5.role']),
		);
		expect(all(xml, /<w:sdt><w:sdtPr><w:alias w:val="([^"]+)"/g)).toHaveLength(names.length);
		expect(new Set(all(xml, /<w:id w:val="(\d+)"/g)).size).toBe(names.length);
		expect(xml).not.toMatch(/[\ue000\ue001]/);
	});

	it('say who to tell, and drop the rows of people whom the school does not have', () => {
		const words = wordsOf(body, 'w');
		expect(words).toEqual(
			expect.arrayContaining(['School: St Mary’s & <All Saints>', 'Siân Ŵyn', 'Amir Khan', 'Mrs Łuk', 'Medical room']),
		);
		expect(words).toContain('Worry box: By the library door');
		expect(words).not.toContain('Deputy 2');
		expect(words.join()).not.toContain('Click here');
	});

	it('stay sound, and come out the same each time', () => {
		const filled = fillNotes(empty, school);
		expect(sound(openOffice(filled))).toEqual([]);
		expect(fillNotes(empty, school)).toEqual(filled);
		expect(all(body, /(<w:sdt>)/g)).toHaveLength(all(body, /(<\/w:sdt>)/g).length);
	});

	it('keep a prompt where the school has said nothing', () => {
		const half = openOffice(fillNotes(empty, aSchool({ class: '' }))).text('word/document.xml');
		expect(wordsOf(half, 'w')).toContain('Class: Click here to write · Date: 9 February 2027');
	});
});

describe('filling', () => {
	const strange = () => pack({ '[Content_Types].xml': strToU8('<Types/>') });
	it.each([
		['slides that are none', fillSlides, new Uint8Array([1, 2, 3]), 'These slides are damaged'],
		['no slides', fillSlides, new Uint8Array(), 'These slides are damaged'],
		['somebody else’s slides', fillSlides, strange(), 'These slides have no places'],
		['notes that are none', fillNotes, strToU8('Hello'), 'These notes are damaged'],
		['somebody else’s notes', fillNotes, strange(), 'These notes have no places'],
	])('refuses %s', (_, fill, bytes, message) => {
		expect(() => fill(bytes, school)).toThrow(
			expect.objectContaining({ name: 'PackError', message: expect.stringContaining(message) }),
		);
	});

	it('refuses adults whose names no slide can hold', async () => {
		const [lesson] = lessons;
		if (!lesson) return expect.fail('There is no lesson.');
		const adults = Array.from({ length: 5 }, () => ({ name: 'Wm '.repeat(20).trim(), role: 'A', where: 'B' }));
		const slides = await lessonSlides(lesson, facts, dots);
		expect(() => fillSlides(slides, aSchool({ adults }))).toThrow('Trusted adults: their names are too long');
	});
});
