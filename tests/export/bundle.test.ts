import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../src/export/bundle.ts';
import { lessons } from './all-lessons.ts';

const files = {
	pack: strToU8('pack'),
	slides: strToU8('slides'),
	editableSlides: strToU8('editable slides'),
	editableNotes: strToU8('editable notes'),
	worksheets: strToU8('worksheets'),
	homeSheet: strToU8('home sheet'),
	licence: '# Licence\nCC BY 4.0\n',
};

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('the zip of %s', (id, lesson) => {
	const opened = unzipSync(bundle(files, lesson));
	const words = Object.fromEntries(Object.entries(opened).map(([name, bytes]) => [name, strFromU8(bytes)]));

	it('holds every file as it was given', () => {
		expect(words).toEqual({
			'README.txt': expect.any(String),
			'LICENCE.txt': '# Licence\r\nCC BY 4.0\r\n',
			[`${id} pack.pdf`]: 'pack',
			[`${id} slides.pdf`]: 'slides',
			[`${id} slides.pptx`]: 'editable slides',
			[`${id} notes.docx`]: 'editable notes',
			[`${id} worksheets.pdf`]: 'worksheets',
			[`${id} home sheet.pdf`]: 'home sheet',
		});
	});

	it('says what each file is, where to start, and under which licence', () => {
		for (const name of Object.keys(words).filter((it) => it !== 'README.txt'))
			expect(words['README.txt']).toContain(name);
		expect(words['README.txt']).toContain(lesson.title);
		expect(words['README.txt']).toContain('Before you teach');
		expect(words['README.txt']).toContain('CC BY 4.0');
	});

	it('is the same each time', () => {
		expect(bundle(files, lesson)).toEqual(bundle(files, lesson));
	});
});
