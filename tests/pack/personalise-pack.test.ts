import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packFont } from '../../scripts/packs/font.ts';
import { personalisePacks } from '../../scripts/personalise-pack.ts';
import { lessonNotes } from '../../src/export/docx/lesson-notes.ts';
import { fillNotes } from '../../src/export/fill-notes.ts';
import { fillSlides } from '../../src/export/fill-slides.ts';
import { lessonSlides } from '../../src/export/pptx/lesson-slides.ts';
import { pack } from '../../src/export/zip.ts';
import { asDataUrl } from '../../src/pack/logo/data-url.ts';
import { personalise } from '../../src/pack/personalise.ts';
import { dots, facts, lessons } from '../export/all-lessons.ts';
import { encoded, marked } from '../help/encoded.ts';
import { aFillablePack } from './a-fillable-pack.ts';
import { aSchool } from './a-school.ts';
import { anSvg, aPng } from './some-logos.ts';

let place = '';
const at = (...parts: string[]) => join(place, ...parts);
const run = (lessons: string[] = []) =>
	personalisePacks({ school: at('school.json'), lessons, dist: at('dist'), folder: at('mine') });
const written = () => readdir(at('mine')).catch(() => []);
const writeSchool = (changes: object) => writeFile(at('school.json'), JSON.stringify({ ...aSchool(), ...changes }));

const unsafe = asDataUrl(anSvg({}, '<script/>'), 'image/svg+xml');
const broken = asDataUrl(anSvg({}, '<g>'), 'image/svg+xml');
const strange = pack({ '[Content_Types].xml': new TextEncoder().encode('<Types/>') });

const [lesson] = lessons;
if (!lesson) throw new Error('There is no lesson.');
const slides = () => lessonSlides(lesson, facts, dots);
const notes = () => lessonNotes(lesson, facts);

beforeEach(async () => {
	place = await mkdtemp(join(tmpdir(), 'lantern-mine-'));
	await mkdir(at('dist/packs'), { recursive: true });
	await writeFile(at('school.json'), JSON.stringify(aSchool()));
	for (const lesson of ['one', 'two'])
		await writeFile(at(`dist/packs/${lesson}.pdf`), (await aFillablePack('class')).bytes);
});

afterEach(() => rm(place, { recursive: true }));

describe('personalisePacks', () => {
	it('fills every pack as personalise does, and leaves the built ones alone', async () => {
		const before = await readFile(at('dist/packs/one.pdf'));
		expect(await run()).toEqual([at('mine/one.pdf'), at('mine/two.pdf')]);
		const expected = await personalise(before, aSchool(), packFont());
		expect((await readFile(at('mine/one.pdf'))).equals(expected)).toBe(true);
		expect((await readFile(at('dist/packs/one.pdf'))).equals(before)).toBe(true);
	});

	it('fills only the lesson asked for', async () => {
		await run(['two']);
		expect(await written()).toEqual(['two.pdf']);
	});

	it('fills whatever is built for a lesson, and gives back slides that have no boxes as they are', async () => {
		const plain = (await aFillablePack()).bytes;
		await writeFile(at('dist/packs/two-slides.pdf'), plain);
		await writeFile(at('dist/packs/two.pptx'), await slides());
		await writeFile(at('dist/packs/two-notes.docx'), await notes());
		await writeFile(at('dist/packs/two.zip'), 'left alone');
		await run(['two']);
		expect(await written()).toEqual(['two-notes.docx', 'two-slides.pdf', 'two.pdf', 'two.pptx']);
		expect((await readFile(at('mine/two-slides.pdf'))).equals(plain)).toBe(true);
		expect(new Uint8Array(await readFile(at('mine/two.pptx')))).toEqual(fillSlides(await slides(), aSchool()));
		expect(new Uint8Array(await readFile(at('mine/two-notes.docx')))).toEqual(fillNotes(await notes(), aSchool()));
	});

	it.each([
		['a PNG', 'logo.png', aPng],
		['an SVG', 'logo.svg', async () => anSvg()],
	])('takes a logo from the path of %s, and writes the details with the picture inside', async (_, name, make) => {
		await writeFile(at(name), await make());
		await writeFile(at('school.json'), JSON.stringify(aSchool({ logo: `./${name}` })));
		await run(['one']);
		expect(await written()).toEqual(['one.pdf', 'school.json']);
		const whole = JSON.parse(await readFile(at('mine/school.json'), 'utf8'));
		expect(whole.logo).toMatch(/^data:image\/png;base64,/);
		const before = await readFile(at('mine/one.pdf'));
		await writeFile(at('school.json'), JSON.stringify(whole));
		await run(['one']);
		expect((await readFile(at('mine/one.pdf'))).equals(before)).toBe(true);
	});

	it('reads a school.json that an editor saved in UTF-16, with its mark', async () => {
		await run();
		const before = await readFile(at('mine/one.pdf'));
		await writeFile(at('school.json'), marked(JSON.stringify(aSchool()), 'utf-16le'));
		await run();
		expect((await readFile(at('mine/one.pdf'))).equals(before)).toBe(true);
	});

	it.each<[what: string, spoil: () => Promise<unknown>, message: string]>([
		['no school.json', () => rm(at('school.json')), 'There is no file'],
		[
			'a broken school.json',
			() => writeFile(at('school.json'), '{\n "name": '),
			'something is wrong at line 2, column 10',
		],
		[
			'a school.json in the old Windows letters',
			() => writeFile(at('school.json'), encoded(JSON.stringify(aSchool({ name: 'Ysgol Siân' })), 'latin1')),
			'school.json is not saved as UTF-8 text.',
		],
		[
			'a school.json of brackets',
			() => writeFile(at('school.json'), '['.repeat(100_000)),
			'school.json has brackets inside brackets',
		],
		['a list for a school.json', () => writeFile(at('school.json'), '[]'), 'School details: '],
		['details of something else', () => writeSchool({ colour: 'blue' }), 'there is no place for “colour”'],
		['a letter packs lack', () => writeSchool({ class: '4Ж' }), 'one.pdf: Class: packs have no letter “Ж”.'],
		['words too long for their box', () => writeSchool({ class: 'W'.repeat(40) }), 'one.pdf: Class: “WWW'],
		['a logo that is not there', () => writeSchool({ logo: 'gone.png' }), 'Logo: there is no file'],
		['a logo of another kind', () => writeSchool({ logo: 'school.json' }), 'Logo: this file is no PNG, JPEG or SVG.'],
		['a logo that is not safe', () => writeSchool({ logo: unsafe }), 'Logo: this SVG holds a script.'],
		['a drawing that cannot be drawn', () => writeSchool({ logo: broken }), 'Logo: this SVG is damaged.'],
		[
			'slides that are damaged',
			() => writeFile(at('dist/packs/two.pptx'), 'Hello'),
			'two.pptx: These slides are damaged',
		],
		['notes of another make', () => writeFile(at('dist/packs/two-notes.docx'), strange), 'have no places for a school'],
		[
			'a school without a lead',
			() => writeFile(at('school.json'), JSON.stringify({ ...aSchool(), lead: { name: '', where: 'Room 4' } })),
			'Person in charge of safeguarding: name: missing.',
		],
		['one pack that is damaged', () => writeFile(at('dist/packs/two.pdf'), 'Hello'), 'two.pdf: This pack is damaged'],
		['nothing built', () => rm(at('dist'), { recursive: true }), 'There is no page to print.'],
	])('writes nothing where there is %s', async (_, spoil, message) => {
		await spoil();
		const attempt = run();
		await expect(attempt).rejects.toMatchObject({ name: 'PackError', message: expect.stringContaining(message) });
		expect(await written()).toEqual([]);
	});

	it('names a lesson that is not there', async () => {
		await expect(run(['three'])).rejects.toThrow('“three”');
	});
});
