import { beforeAll, describe, expect, it } from 'vitest';
import { loadFacts } from '../../scripts/outside/lessons.ts';
import { elsewhere, staffElsewhere } from '../../src/blocks/law/says.ts';
import { lessonNotes } from '../../src/export/docx/lesson-notes.ts';
import { fillNotes } from '../../src/export/fill-notes.ts';
import { fillSlides } from '../../src/export/fill-slides.ts';
import { aroundOf, reachText } from '../../src/export/place.ts';
import { lessonSlides } from '../../src/export/pptx/lesson-slides.ts';
import { pageOf } from '../../src/export/pptx/page.ts';
import type { NationId } from '../../src/facts/schema.ts';
import { blocksIn, slides } from '../../src/lesson/ask.ts';
import { isDraft } from '../../src/lesson/draft.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { aSchool } from '../pack/a-school.ts';
import { dots, factsOf, lessons } from './all-lessons.ts';
import { all, openOffice, wordsOf } from './open-office.ts';

const nationIds = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
const facts = loadFacts();
const lessonWith = (fits: (lesson: Lesson) => boolean) => lessons.find(fits) ?? expect.fail('no such lesson');
// Fraud is reported elsewhere in Scotland.
const fraud = lessonWith(({ routes }) => routes.includes('report-fraud'));
const law = lessonWith(({ body }) => blocksIn(body).some(({ name }) => name === 'Law'));

/** What somebody reads in a file: boards and what stands below them, or a document with its foot. */
const read = (bytes: Uint8Array) => {
	const file = openOffice(bytes);
	const said = (paths: RegExp, prefix: 'a' | 'w') =>
		file.numbered(paths).flatMap((path) => wordsOf(file.text(path), prefix));
	return {
		board: said(/^ppt\/slides\/slide\d+\.xml$/, 'a'),
		notes: said(/^ppt\/notesSlides\/notesSlide\d+\.xml$/, 'a'),
		document: said(/^word\/(document|footer\d)\.xml$/, 'w'),
		name: all(file.text('docProps/core.xml'), /<dc:title>([^<]*)/g).join(),
		xml: file.paths.filter((path) => path.endsWith('.xml')).map(file.text),
	};
};
const madeFor = async (lesson: Lesson, id: NationId) => ({
	slides: read(await lessonSlides(lesson, factsOf[id], dots)),
	notes: read(await lessonNotes(lesson, factsOf[id])),
});
type Made = Awaited<ReturnType<typeof madeFor>>;
const wordsIn = ({ slides: deck, notes }: Made) => [...deck.board, ...deck.notes, ...notes.document];

/** The first cells of the tables below a head, but for the head itself. */
const firstColumn = ({ xml }: Made['slides'], head: string, prefix: 'a' | 'w') =>
	xml
		.flatMap((part) => all(part, new RegExp(`(<${prefix}:tbl>[\\s\\S]*?</${prefix}:tbl>)`, 'g')))
		.map((table) =>
			all(table, new RegExp(`<${prefix}:tr\\b[^>]*>([\\s\\S]*?)</${prefix}:tr>`, 'g')).map(
				(row) => wordsOf(row, prefix)[0],
			),
		)
		.filter(([first]) => first === head)
		.flatMap((cells) => cells.slice(1));

const titles = {
	england: 'designated safeguarding lead',
	wales: 'designated safeguarding person',
	scotland: 'person in charge of safeguarding',
	'northern-ireland': 'person in charge of safeguarding',
};

/**
 * Titles that another nation uses, and ways to get help and laws that this one does not have, by what a reader would see. Lessons
 * themselves may name a service of another nation, and say so: its number or address is what nobody must be sent to.
 */
const foreignTo = (id: NationId, words: readonly string[]) => {
	const text = words.join('\n');
	const says = (what: string | undefined) => what !== undefined && text.toLowerCase().includes(what.toLowerCase());
	const others = [...Object.values(titles), ...facts.nations.map(({ lead }) => lead)].filter(
		(title) => title !== titles[id],
	);
	return [
		...new Set(others.filter(says)),
		...facts.routes
			.filter((route) => !route.nations.includes(id) && (route.phone || route.url) && says(reachText(route)))
			.map(({ name }) => name),
		...facts.laws.filter(({ nations, pupils }) => !nations.includes(id) && says(pupils)).map(({ id: name }) => name),
	];
};

describe.each(nationIds)('the slides and notes for %s', (id) => {
	let about: { fraud: Made; law: Made };
	beforeAll(async () => {
		about = { fraud: await madeFor(fraud, id), law: await madeFor(law, id) };
	});

	it('show the ways to get help that the nation has, and no others', () => {
		const has = fraud.routes.flatMap((name) =>
			facts.routes.filter((route) => route.id === name && route.shown && route.nations.includes(id)),
		);
		const names = has.map(({ name }) => name);
		expect(names.includes('Report Fraud')).toBe(id !== 'scotland');
		expect(firstColumn(about.fraud.slides, 'Who can help', 'a')).toEqual(names);
		const own = id === 'northern-ireland' ? ['Online Safety Hub'] : [];
		expect(firstColumn(about.fraud.notes, 'Who', 'w').slice(-names.length - own.length)).toEqual([...names, ...own]);
	});

	it('name its title wherever the person in charge is spoken of, and nothing of another nation', () => {
		const [first] = firstColumn(about.law.notes, 'Who', 'w');
		const marked = { scotland: 'Scotland', 'northern-ireland': 'Northern Ireland' }[id as string];
		const mark = marked ? ` (the title used in ${marked} is still to be checked)` : '';
		const title = titles[id];
		expect(first).toBe(`${title[0]?.toUpperCase()}${title.slice(1)}${mark}`);
		expect(about.law.notes.document).toContain(`Draft: to be reviewed by a ${title}${mark} before it is taught.`);
		expect(about.law.slides.board.join('\n')).toContain(`Draft: to be reviewed by a ${title} · `);
		expect(about.law.notes.document.join('\n')).toContain(`Tell the ${title} or a deputy at once`);
		for (const made of [about.fraud, about.law]) expect(foreignTo(id, wordsIn(made))).toEqual([]);
	});

	it('say what the law is there, or else whom to ask', () => {
		const known = facts.laws.filter(({ id: name }) => name === 'images-under-18').map(({ pupils }) => pupils);
		const isKnown = id === 'england' || id === 'wales';
		const { board, notes } = about.law.slides;
		expect(known.filter((words) => board.includes(words))).toEqual(isKnown ? known : []);
		expect(board.includes('Draft, to be checked')).toBe(isKnown);
		expect(board.includes(elsewhere)).toBe(!isKnown);
		expect(notes.includes(`Law: ${staffElsewhere}`)).toBe(!isKnown);
		expect(about.law.notes.document.includes(`Law: ${staffElsewhere}`)).toBe(!isKnown);
	});

	it('say for which nation they are, except where lessons are written for it', () => {
		const name = facts.nations.find((nation) => nation.id === id)?.name ?? '';
		const behind = id === 'england' ? '' : `, for ${name}`;
		expect(about.law.slides.name).toBe(`${law.title}${behind}`);
		expect(about.law.notes.name).toBe(`${law.title}: teacher notes${behind}`);
		const said = about.law.notes.document.some((line) => line.startsWith(`For ${name}. Titles, law`));
		const meant = about.law.slides.notes.some((line) => line.startsWith(`For ${name}: where this lesson says`));
		expect([said, meant]).toEqual([id !== 'england', id !== 'england']);
	});

	it('fit on the board', () => {
		const around = (lesson: Lesson) => aroundOf(lesson, factsOf[id]);
		const tooFull = lessons.flatMap((lesson) =>
			slides(lesson).filter((slide) => !pageOf(slide, lesson, around(lesson)).fits),
		);
		expect(tooFull.map(({ props }) => props.title)).toEqual([]);
	});

	it('are filled with a school’s details', async () => {
		const school = aSchool({ name: 'St Mary’s' });
		const deck = read(fillSlides(await lessonSlides(fraud, factsOf[id], dots), school));
		const table = firstColumn(deck, 'Who can help', 'a');
		expect(table[0]).toBe('An adult you trust');
		for (const { name } of school.adults) expect(deck.board.join('\n')).toContain(name);
		expect(deck.board.filter((line) => line === 'St Mary’s')).toHaveLength(slides(fraud).length);
		const { document } = read(fillNotes(await lessonNotes(fraud, factsOf[id]), school));
		expect(document).toEqual(expect.arrayContaining(['School: St Mary’s', school.lead.name, school.lead.where]));
		expect(document.join('\n')).not.toContain('Click here');
	});
});

describe('a draft’s long foot', () => {
	it.each(lessons.filter(isDraft))('stays clear of the pictures, for Scotland in $id', async (lesson) => {
		const deck = openOffice(await lessonSlides(lesson, factsOf.scotland, dots));
		const shapes = all(deck.text('ppt/slides/slide1.xml'), /(<p:(?:sp|pic)>[\s\S]*?<\/p:(?:sp|pic)>)/g);
		const [foot] = shapes.filter((shape) => shape.includes('name="Foot"')).map(edges);
		const pictures = shapes.filter((shape) => shape.startsWith('<p:pic>')).map(edges);
		const low = pictures.filter(({ bottom }) => bottom > (foot?.top ?? 0));
		expect(low).not.toEqual([]);
		for (const { left } of low) expect(foot?.right).toBeLessThanOrEqual(left);
	});
});

const edges = (shape: string) => {
	const [x = 0, y = 0, cx = 0, cy = 0] =
		/<a:off x="(\d+)" y="(\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"/.exec(shape)?.slice(1).map(Number) ?? [];
	return { left: x, top: y, right: x + cx, bottom: y + cy };
};

describe('looking for what is another nation’s', () => {
	it('would notice titles, ways to get help and laws', async () => {
		const made = [await madeFor(fraud, 'england'), await madeFor(law, 'england')];
		const found = foreignTo('scotland', made.flatMap(wordsIn));
		expect(found).toEqual(['designated safeguarding lead', 'Report Fraud', 'images-under-18', 'asking-for-help']);
		expect(foreignTo('england', wordsIn(await madeFor(fraud, 'northern-ireland')))).toContain('Online Safety Hub');
	});
});
