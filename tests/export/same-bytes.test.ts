import { createHash } from 'node:crypto';
import { strToU8 } from 'fflate';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { packFont } from '../../scripts/packs/font.ts';
import { reportPaper } from '../../src/desk/report/report-paper.ts';
import { bundle } from '../../src/export/bundle.ts';
import { lessonNotes } from '../../src/export/docx/lesson-notes.ts';
import { fillNotes } from '../../src/export/fill-notes.ts';
import { fillSlides } from '../../src/export/fill-slides.ts';
import { writePaper } from '../../src/export/paper/write.ts';
import { lessonSlides } from '../../src/export/pptx/lesson-slides.ts';
import { csvOf } from '../../src/export/table/csv.ts';
import { xlsxOf } from '../../src/export/table/xlsx.ts';
import { store } from '../../src/export/zip.ts';
import { personalise } from '../../src/pack/personalise.ts';
import { calendarFile } from '../../src/programme/calendar-file.ts';
import { aboutTable, evidenceReport } from '../../src/programme/evidence-report.ts';
import { letter } from '../../src/programme/papers/letter.ts';
import { poster } from '../../src/programme/papers/poster.ts';
import { slips } from '../../src/programme/papers/slips.ts';
import { aLesson } from '../help/a-lesson.ts';
import { aSchoolYear } from '../help/a-school-year.ts';
import { aFillablePack } from '../pack/a-fillable-pack.ts';
import { aSchool } from '../pack/a-school.ts';
import { given } from '../programme/papers/given.ts';
import { dots, facts } from './all-lessons.ts';
import { fonts } from './paper/fonts.ts';
import { everyBlock } from './paper/papers.ts';

const lesson = aLesson();
const bytes = strToU8('a file');
const table = { name: 'One', heads: ['Class', 'Hands'], rows: [['5 Oak', 12]], widths: [10, 8] };
const report = evidenceReport(aSchoolYear(), { scope: { of: 'school' }, readers: '', notes: true });
const from = { school: 'Hill View', site: 'https://lantern.example.org', lead: 'designated safeguarding lead' };
const inBundle = {
	pack: bytes,
	slides: bytes,
	editableSlides: bytes,
	editableNotes: bytes,
	worksheets: bytes,
	homeSheet: bytes,
};
const calendarWords = {
	titles: ['A', 'B', 'C'],
	links: { pupils: given.link, teachers: given.link },
	made: '2026-11-24',
};
let emptyPack: Uint8Array = bytes;
beforeAll(async () => {
	emptyPack = (await aFillablePack('school.name')).bytes;
});

/** Everything that leaves Lantern as a file, other than what is printed. */
const makers: [string, () => Uint8Array | string | Promise<Uint8Array | string>][] = [
	['slides', () => lessonSlides(lesson, facts, dots)],
	['notes', () => lessonNotes(lesson, facts)],
	['slides that a school has filled', async () => fillSlides(await lessonSlides(lesson, facts, dots), aSchool())],
	['notes that a school has filled', async () => fillNotes(await lessonNotes(lesson, facts), aSchool())],
	['a pack that a school has filled', () => personalise(emptyPack, aSchool(), packFont())],
	['a zip for a lesson', () => bundle({ ...inBundle, licence: 'CC BY 4.0' }, lesson)],
	['a zip of a school’s files', () => store({ 'a.pdf': bytes, 'b.pdf': bytes })],
	['a table for a spreadsheet', () => xlsxOf([table])],
	['a table as text', () => csvOf(table.heads, table.rows)],
	['a report for a spreadsheet', () => xlsxOf([aboutTable(report), ...report.tables.slice(0, 3)])],
	['a report on paper', () => writePaper(reportPaper(report, false), fonts)],
	['slips', () => writePaper(slips(given, 30), fonts)],
	['a poster', () => writePaper(poster(given), fonts)],
	['a letter', () => writePaper(letter(given, from), fonts)],
	['a paper with everything', () => writePaper(everyBlock, fonts)],
	['a calendar file', () => calendarFile(given.assignment, calendarWords)],
];

/** [the clock, the time zone]: a leap second's eve, a day that is already tomorrow, a zone at a quarter of an hour. */
const elsewhere: [string, string][] = [
	['2026-11-24T08:00:00Z', 'UTC'],
	['2031-12-31T23:59:59Z', 'Pacific/Kiritimati'],
	['2027-06-30T03:15:00Z', 'America/St_Johns'],
	['1999-01-01T00:00:00Z', 'Asia/Kathmandu'],
];
const home = process.env['TZ'];

function goTo([clock, zone]: [string, string]) {
	process.env['TZ'] = zone;
	vi.useFakeTimers({ toFake: ['Date'], now: new Date(clock) });
}

const hash = (made: Uint8Array | string) => createHash('sha256').update(made).digest('hex');

describe('the same input gives the same bytes, at any hour and in any place', () => {
	afterEach(() => {
		vi.useRealTimers();
		if (home === undefined) delete process.env['TZ'];
		else process.env['TZ'] = home;
	});

	it.each(makers)(
		'for %s',
		async (_, make) => {
			const seen = [];
			for (const place of elsewhere) {
				goTo(place);
				seen.push(hash(await make()));
			}
			expect(new Set(seen).size).toBe(1);
		},
		60_000,
	);

	it('and the clocks and zones of these tests do differ', () => {
		const told = elsewhere.map((place) => {
			goTo(place);
			return new Date().toString();
		});
		expect(new Set(told).size).toBe(elsewhere.length);
		expect(told.at(-1)).toContain('05:45');
	});
});
