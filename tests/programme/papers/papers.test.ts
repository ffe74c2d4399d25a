import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../../scripts/outside/lessons.ts';
import type { Paper } from '../../../src/export/paper/paper.ts';
import { plainText } from '../../../src/export/paper/plain-text.ts';
import { writePaper } from '../../../src/export/paper/write.ts';
import type { Given } from '../../../src/programme/papers/given.ts';
import { helpForPupils, paperHelp } from '../../../src/programme/papers/help.ts';
import { letter } from '../../../src/programme/papers/letter.ts';
import { poster } from '../../../src/programme/papers/poster.ts';
import { slips } from '../../../src/programme/papers/slips.ts';
import { fonts } from '../../export/paper/fonts.ts';
import { readPdf } from '../../help/read-pdf.ts';
import { given } from './given.ts';

const read = async (paper: Paper) => readPdf(await writePaper(paper, fonts));
const from = { school: 'Hill View', site: 'https://lantern.example.org', lead: 'designated safeguarding lead' };
const atHome: Given = {
	...given,
	assignment: { ...given.assignment, mode: 'at-home' },
	lessons: given.lessons.slice(0, 1),
};

describe('slips', () => {
	it.each([
		[1, 1],
		[6, 1],
		[7, 2],
		[60, 10],
	])('%i fill %i sheets of six', async (count, sheets) => {
		const { pageCount, tags, links } = await read(slips(given, count));
		expect(pageCount).toBe(sheets);
		expect(tags.match(/H1 “Lessons for 5 Ash with a label as long as it may”/g)).toHaveLength(sheets * 6);
		expect(links).toHaveLength(sheets * 6);
	});

	it('say what to do and where to get help, in words for the age', async () => {
		const { tags } = await read(slips(given, 1));
		for (const words of ['1. Scan the code', 'Tell an adult you trust', 'Childline: 0800 1111', 'call 999', 'In class'])
			expect(tags.toLowerCase()).toContain(words.toLowerCase());
		expect(tags).toContain('Figure “QR code that opens the page “Lessons for 5 Ash with a label as long as it may””');
		const youngest = { ...given, lessons: given.lessons.map((one) => ({ ...one, keyStage: 'ks1' as const })) };
		expect(plainText(slips(youngest, 1))).toContain('Tell a grown-up you trust');
	});
});

describe('a poster', () => {
	it('holds a code, the days and the lessons on one page', async () => {
		const { pageCount, tags } = await read(poster(given));
		expect(pageCount).toBe(1);
		expect(tags).toContain('From 30 November 2026 to 18 December 2026. You do these in class, with your teacher.');
		for (const { title } of given.lessons) expect(tags).toContain(title);
	});

	it('goes on to a second page when its list is long', async () => {
		const many = (length: number) =>
			Array.from({ length }, (_, at) => given.lessons.slice(at % 3, (at % 3) + 1)).flat();
		const short = { ...given, assignment: { ...given.assignment, label: '5 Oak' } };
		expect((await read(poster({ ...short, lessons: many(9) }))).pageCount).toBe(1);
		expect((await read(poster({ ...given, lessons: many(20) }))).pageCount).toBe(2);
	});
});

describe('a letter home', () => {
	it('names each lesson and leads to its page for families', async () => {
		const { tags, links } = await read(letter(given, from));
		for (const { id, title } of given.lessons) {
			expect(tags).toContain(`H3 “${title}”`);
			expect(links).toContain(`https://lantern.example.org/families/${id}/`);
		}
		expect(plainText(letter(given, from))).toContain(`https://lantern.example.org/families/ks3-06/`);
	});

	it('says of sensitive lessons when they are taught, that families may ask, and that a draft is one', () => {
		const text = plainText(letter(given, from));
		expect(text).toContain('We teach it together in class, between 30 November 2026 and 18 December 2026');
		expect(text).toContain('You can ask us anything about it');
		expect(text).toContain('Draft: to be reviewed by a designated safeguarding lead before it is taught.');
		expect(text).not.toMatch(/withdraw|legal|right to/i);
	});

	it('gives the class’s link where the lessons are done at home, and is silent about what is not in it', () => {
		const text = plainText(letter(atHome, { ...from, school: '' }));
		expect(text).toContain(given.link);
		expect(text).not.toMatch(/sensitive|Draft|Hill View/);
		expect(plainText(letter(given, from))).not.toContain(given.link);
	});
});

describe('any paper', () => {
	it('is written whatever a class is called, on one sheet', async () => {
		const label = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
		await fc.assert(
			fc.asyncProperty(label, async (called) => {
				const { pageCount } = await read(slips({ ...given, assignment: { ...given.assignment, label: called } }, 6));
				expect(pageCount).toBe(1);
			}),
			{ numRuns: 12 },
		);
	});
});

describe('help on paper', () => {
	it('comes from the facts, and leaves out what no person has confirmed', () => {
		const facts = loadFacts();
		const all = paperHelp(facts);
		expect(helpForPupils(all, false)).toContain('Childline: 0800 1111. It is free. In danger now? Call 999.');
		const hidden = { ...facts, routes: facts.routes.map((route) => ({ ...route, shown: route.id !== 'childline' })) };
		expect(helpForPupils(paperHelp(hidden), true)).not.toContain('Childline');
		expect(all.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
	});
});
