import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lessonNotes } from '../../src/export/docx/lesson-notes.ts';
import { fillNotes } from '../../src/export/fill-notes.ts';
import { fillSlides } from '../../src/export/fill-slides.ts';
import { lessonSlides } from '../../src/export/pptx/lesson-slides.ts';
import { xlsxOf } from '../../src/export/table/xlsx.ts';
import { escaped, pack, unpack } from '../../src/export/zip.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { fields, readSchool } from '../../src/pack/school.ts';
import { aLesson } from '../help/a-lesson.ts';
import { aSchool } from '../pack/a-school.ts';
import { dots, facts } from './all-lessons.ts';

/** All that XML 1.0 allows; a part that holds anything else opens nowhere. */
const allowed = /^(?:[\t\n\r\x20-\uD7FF\uE000-\uFFFD]|[\u{10000}-\u{10FFFF}])*$/u;
const numbers = (text: string) =>
	[...text.matchAll(/&#(x?)([0-9a-f]+);/gi)].map(([, x, code = '']) => Number.parseInt(code, x ? 16 : 10));
const isXml = (text: string) =>
	allowed.test(text) && numbers(text).every((code) => allowed.test(String.fromCodePoint(code)));

/** The parts of a package that no reader of XML would take. */
const badParts = (bytes: Uint8Array) =>
	Object.entries(unzipSync(bytes)).flatMap(([path, part]) =>
		/\.(xml|rels)$/.test(path) && !isXml(strFromU8(part)) ? [path] : [],
	);

const controls = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('a');
const bad = `${controls}\x7f\x85\u200b\u202e\ufffe\uffff\ufdd0\ue000<&">`;
const anyText = fc.string({
	unit: fc.oneof(
		fc.constantFrom(...bad),
		fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
	),
	maxLength: 20,
});

/** A lesson that no reader let through: each of its words has something bad in it. */
const badLesson = (): Lesson =>
	JSON.parse(JSON.stringify(aLesson()), (key, value) =>
		typeof value === 'string' && ['title', 'summary', 'value', 'meaning', 'question', 'statement', 'why'].includes(key)
			? `${value}${bad}`
			: value,
	);

describe('a file for an office never holds what XML forbids', () => {
	it('as slides or notes of a lesson that should have been refused', async () => {
		expect(badParts(await lessonSlides(badLesson(), facts, dots))).toEqual([]);
		expect(badParts(await lessonNotes(badLesson(), facts))).toEqual([]);
	});

	it('as slides or notes that a school has filled in', async () => {
		const read = readSchool(aSchool({ name: `Hill\x0bSchool${bad}`, class: `4${controls}`.slice(0, 38) }));
		const school = 'school' in read ? read.school : aSchool();
		expect(school.name).toMatch(/^Hill School[ a]*/);
		const slides = fillSlides(await lessonSlides(aLesson(), facts, dots), school);
		const notes = fillNotes(await lessonNotes(aLesson(), facts), school);
		expect([...badParts(slides), ...badParts(notes)]).toEqual([]);
		expect(strFromU8(unpack(slides)['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain('Hill School');
	});

	it('as a table of whatever somebody typed', async () => {
		const rows = fc.sample(anyText, 10_000).map((text) => [text]);
		expect(badParts(await xlsxOf([{ name: 'One', heads: [bad], rows, widths: [20] }]))).toEqual([]);
	});

	it('as any package that is put together', () => {
		const texts = fc.sample(anyText, 10_000);
		const parts = texts.map((text) => `<a b="${escaped(text)}">${escaped(text)}&#1;&#x1F;&#xFFFE;&#xd800;&#x09;</a>`);
		const packed = pack({ 'a.xml': strToU8(parts.join('\n')), 'b.png': new Uint8Array([1, 2]) });
		expect(badParts(packed)).toEqual([]);
		const kept = strFromU8(unpack(packed)['a.xml'] ?? new Uint8Array());
		for (const text of texts.filter(isXml)) if (!kept.includes(escaped(text))) throw new Error(JSON.stringify(text));
	});

	it('would be noticed', () => {
		expect(['a\x0bb', 'a\ufffeb', 'a&#11;b', 'a&#xB;b', '\ud800'].filter(isXml)).toEqual([]);
		expect(['a\tb', '&#10;', '\u{1f600}', ''].filter(isXml)).toHaveLength(4);
	});
});

describe('a school’s details', () => {
	it('come without what nobody can see, whatever was copied into them', () => {
		const boxes = fields.filter(({ path }) => path.length === 1).map(({ path }) => String(path[0]));
		const details = fc.record(Object.fromEntries(boxes.map((box) => [box, anyText.map((text) => `A ${text} B`)])));
		fc.assert(
			fc.property(details, (typed) => {
				const read = readSchool({ ...aSchool(), ...typed });
				if (!('school' in read)) throw new Error(JSON.stringify(read));
				for (const box of boxes) {
					const words = String(Reflect.get(read.school, box));
					// Line ends and tabs have become spaces too.
					if (/[\p{Cc}\p{Cs}\p{Co}\u200b\u202e\ufeff\uffff]| {2}/u.test(words) || !/^A .*B$/u.test(words))
						throw new Error(JSON.stringify(words));
				}
				expect(readSchool(read.school), 'read again').toEqual(read);
			}),
			// Five boxes at a time.
			{ numRuns: 2_000 },
		);
	}, 60_000);
});
