import { beforeAll, describe, expect, it } from 'vitest';
import { notPrintable } from '../../src/characters/printable.ts';
import { answerOf } from '../../src/export/docx/answers.ts';
import { lessonNotes } from '../../src/export/docx/lesson-notes.ts';
import { noteLines, timeOf } from '../../src/export/note-lines.ts';
import { plain } from '../../src/export/text.ts';
import { blocksIn, slides } from '../../src/lesson/ask.ts';
import { facts, lessons } from './all-lessons.ts';
import { all, danglingIds, missingParts, type Opened, openOffice, untypedParts, wordsOf } from './open-office.ts';

describe.each(lessons)('the notes of $id as a Word file', (lesson) => {
	let bytes: Uint8Array;
	let file: Opened;
	let body: string;
	beforeAll(async () => {
		bytes = await lessonNotes(lesson, facts);
		file = openOffice(bytes);
		body = file.text('word/document.xml');
	});

	it('need no letter that a school’s fonts may lack', () => {
		expect(
			wordsOf(body, 'w')
				.flatMap((words) => notPrintable(words))
				.map(({ code }) => String.fromCodePoint(code)),
		).toEqual([]);
	});

	it('name no part that is not there, and leave none without a type', () => {
		expect(missingParts(file)).toEqual([]);
		expect(untypedParts(file)).toEqual([]);
		expect(danglingIds(file)).toEqual([]);
	});

	it('have one title and skip no level of heading', () => {
		const levels = all(body, /<w:pStyle w:val="(Title|Heading\d)"\/>/g).map((style) => Number(style.at(-1)) || 0);
		expect(levels.filter((level) => level === 0)).toEqual([0]);
		expect(levels[0]).toBe(0);
		for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
		for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3'])
			expect(file.text('word/styles.xml')).toContain(`w:styleId="${style}"`);
	});

	it('hold every slide’s title, minutes and note', () => {
		const written = wordsOf(body, 'w');
		const wanted = slides(lesson).flatMap((slide) => [
			`${slide.number}. ${slide.props.title}`,
			timeOf(slide),
			...noteLines(slide, facts).map(plain),
		]);
		expect(written).toEqual(expect.arrayContaining(wanted));
	});

	it('hold the answers of every block and worksheet', () => {
		const written = wordsOf(body, 'w');
		for (const answer of blocksIn(lesson.body).flatMap((block) => answerOf(block) ?? [])) {
			expect(written.some((line) => line.endsWith(answer.title))).toBe(true);
			expect(written).toEqual(expect.arrayContaining([...answer.lines, ...(answer.intro ?? [])].map(plain)));
			expect(written).toEqual(expect.arrayContaining((answer.table?.rows.flat() ?? []).map(plain)));
		}
	});

	it('say before all else how to keep the class safe', () => {
		const headings = all(body, /(<w:p>(?:(?!<\/w:p>)[\s\S])*?<w:pStyle w:val="Heading1"\/>[\s\S]*?<\/w:p>)/g);
		expect(headings.flatMap((heading) => wordsOf(heading, 'w'))[0]).toBe('Before you teach');
		expect(wordsOf(body, 'w')).toEqual(expect.arrayContaining([...facts.disclosure.any.do, ...lesson.safety.before]));
	});

	it('mark the head of every table', () => {
		const tables = all(body, /(<w:tbl>[\s\S]*?<\/w:tbl>)/g);
		expect(tables.length).toBeGreaterThan(3);
		for (const table of tables) expect(all(table, /(<w:tr\b[\s\S]*?<\/w:tr>)/g)[0]).toContain('<w:tblHeader');
	});

	it('say their title and that they are in British English', () => {
		expect(file.text('docProps/core.xml')).toContain(': teacher notes</dc:title>');
		expect(all(file.text('word/styles.xml'), /<w:lang w:val="([^"]+)"/g)).toEqual(['en-GB']);
	});

	it('come out the same each time', async () => {
		expect(await lessonNotes(lesson, facts)).toEqual(bytes);
	});
});
