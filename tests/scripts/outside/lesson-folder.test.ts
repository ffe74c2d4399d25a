import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Disk, diskAt, readSource } from '../../../scripts/outside/disk.ts';
import { readLessonFolder } from '../../../scripts/outside/lesson-folder.ts';
import { readPictures } from '../../../scripts/outside/pictures.ts';
import { mistakeText } from '../../../src/lesson/mistake.ts';
import { aPhotoWithNotes, notesIn } from '../../help/a-photo-with-notes.ts';

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'lantern-lessons-'));
	write('lessons/README.md');
	write('lessons/ks1/sound.mdx');
	write('lessons/facts/routes.yaml');
	write('lessons/pictures/README.md');
	write('lessons/pictures/hand.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, content = 'x') {
	mkdirSync(join(root, dirname(file)), { recursive: true });
	writeFileSync(join(root, file), content);
}
const link = (to: string, from: string) => symlinkSync(to, join(root, from));

function found(disk: Disk = diskAt(root)) {
	const { mistakes, ...folder } = readLessonFolder(disk);
	const pictures = readPictures(disk, folder.pictures);
	const all = [...mistakes.lessons, ...mistakes.facts, ...mistakes.pictures, ...pictures.mistakes];
	return { ...folder, pictures: pictures.pictures.map(({ name }) => name), told: all.map(mistakeText).join('\n') };
}
const asSound = {
	lessons: ['lessons/ks1/sound.mdx'],
	withdrawn: [],
	facts: ['lessons/facts/routes.yaml'],
	pictures: ['hand.svg'],
};

describe('the folder of lessons', () => {
	it('is sorted into lessons, facts and pictures', () => {
		write('lessons/ks1/old.mdx.withdrawn');
		expect(found()).toEqual({ ...asSound, withdrawn: ['lessons/ks1/old.mdx.withdrawn'], told: '' });
	});

	it('gives photographs without the place where they were taken, as they are published', async () => {
		const photo = await aPhotoWithNotes('jpeg');
		writeFileSync(join(root, 'lessons/pictures/yard.jpg'), photo);
		const { pictures } = readPictures(diskAt(root), ['lessons/pictures/yard.jpg']);
		expect([photo, ...pictures.map(({ bytes }) => bytes)].map(notesIn)).toEqual([
			['exif', 'xmp', 'place', 'maker'],
			[],
		]);
	});

	const outside = '/etc/passwd';
	const rows: [string, () => void, RegExp | ''][] = [
		['a lock file that an editor leaves', () => link('nobody@nowhere.1', 'lessons/ks1/.#sound.mdx'), ''],
		['what a Mac leaves', () => write('lessons/pictures/.DS_Store'), ''],
		['a copy that an editor keeps', () => write('lessons/ks1/sound.mdx~'), ''],
		['no folder of pictures', () => rmSync(join(root, 'lessons/pictures'), { recursive: true }), ''],
		[
			'a lesson that is a folder',
			() => write('lessons/ks1/x.mdx/inside.mdx'),
			/^lessons\/ks1\/x\.mdx:1 {2}This is a folder/,
		],
		[
			'a link to nothing',
			() => link('nowhere.mdx', 'lessons/ks1/x.mdx'),
			/^lessons\/ks1\/x\.mdx:1 {2}This is a symbolic link/,
		],
		[
			'a lesson from elsewhere',
			() => link(outside, 'lessons/ks1/x.mdx'),
			/^lessons\/ks1\/x\.mdx:1 {2}This is a symbolic link/,
		],
		[
			'a folder of lessons from elsewhere',
			() => link(tmpdir(), 'lessons/ks9'),
			/^lessons\/ks9:1 {2}This is a symbolic link/,
		],
		[
			'a folder that holds itself',
			() => link('..', 'lessons/ks1/up'),
			/^lessons\/ks1\/up:1 {2}This is a symbolic link/,
		],
		[
			'facts from elsewhere',
			() => link(outside, 'lessons/facts/law.yaml'),
			/^lessons\/facts\/law\.yaml:1 {2}This is a symbolic link/,
		],
		[
			'a folder of facts from elsewhere',
			() => link(tmpdir(), 'lessons/facts/frameworks'),
			/^lessons\/facts\/frameworks:1 {2}This is a symbolic link/,
		],
		[
			'a picture from elsewhere',
			() => link(outside, 'lessons/pictures/x.png'),
			/^lessons\/pictures\/x\.png:1 {2}This is a symbolic link/,
		],
		[
			'a lesson that never ends',
			() => execFileSync('mkfifo', [join(root, 'lessons/ks1/x.mdx')]),
			/x\.mdx:1 {2}This is no file that can be read/,
		],
		['.MDX', () => write('lessons/ks1/x.MDX'), /x\.MDX:1 {2}This is not read as a lesson.*\s+Rename it to x\.mdx\./],
		['.Mdx', () => write('lessons/ks1/x.Mdx'), /Rename it to x\.mdx\./],
		['.md', () => write('lessons/ks1/x.md'), /Rename it to x\.mdx\./],
		['.mdx.txt', () => write('lessons/ks1/x.mdx.txt'), /Rename it to x\.mdx\./],
		['facts called .yml', () => write('lessons/facts/frameworks/x.yml'), /x\.yml:1 .*\s+Rename it to x\.yaml\./],
		['a picture in a folder of its own', () => write('lessons/pictures/more/x.svg'), /more\/x\.svg:1 .*\s+Move it up/],
		['a picture with a name for no address', () => write('lessons/pictures/a hand.svg'), /cannot stand in an address/],
		['a picture that is a page', () => write('lessons/pictures/x.html'), /x\.html:1 {2}This is no picture/],
		[
			'text called .png',
			() => write('lessons/pictures/x.png'),
			/x\.png:1 {2}This file is called \.png, but is something else/,
		],
		[
			'a script in a drawing',
			() =>
				write('lessons/pictures/x.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">\n<script/></svg>'),
			/x\.svg:2 {2}This SVG holds <script>/,
		],
	];
	it.each(rows)('has %s', (_, change, said) => {
		change();
		const { told, ...folder } = found();
		if (said) expect(told).toMatch(said);
		else expect(told).toBe('');
		expect({ ...folder, pictures: asSound.pictures }).toEqual(asSound);
	});

	it('shows every mistake at once', () => {
		write('lessons/pictures/x.png');
		write('lessons/ks1/x.MDX');
		write('lessons/facts/x.yml');
		link(outside, 'lessons/pictures/y.png');
		expect(found().told.match(/:1 {2}/g)).toHaveLength(4);
		expect(found().pictures).toEqual(['hand.svg']);
	});

	it('may itself not be somewhere else', () => {
		rmSync(join(root, 'lessons'), { recursive: true });
		mkdirSync(join(root, 'there'));
		link('there', 'lessons');
		expect(found().told).toMatch(/^lessons:1 {2}This is a symbolic link/);
	});
});

describe('a disk that does not give what lies on it', () => {
	const refusing = (code: string): Disk => {
		const refuse = () => {
			throw Object.assign(new Error(code), { code });
		};
		return { ...diskAt(root), read: refuse, names: refuse };
	};

	it.each([
		['EACCES', /You may not read this\.\s+Give yourself leave to read it: chmod u\+r lessons/],
		['EIO', /This cannot be read \(EIO\)/],
	])('is spoken of in words (%s)', (code, said) => {
		const { mistake } = readSource(refusing(code), 'lessons/ks1/sound.mdx');
		expect(mistake && mistakeText(mistake)).toMatch(said);
		expect(found(refusing(code)).told).toMatch(said);
	});

	it('lets a bug of ours through', () => {
		const broken: Disk = { ...diskAt(root), read: () => JSON.parse('{') };
		expect(() => readSource(broken, 'lessons/ks1/sound.mdx')).toThrow(SyntaxError);
	});

	it.each([
		['lessons/ks1/nobody.mdx', /There is no such file/],
		['lessons/ks1', /This is a folder/],
	])('has no %s', (file, said) => {
		const { mistake } = readSource(diskAt(root), file);
		expect(mistake && mistakeText(mistake)).toMatch(said);
	});
});
