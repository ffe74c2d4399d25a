import { describe, expect, it } from 'vitest';
import { portFrom } from '../../scripts/setup/port.mjs';
import { ending, firstSlides, welcome } from '../../scripts/start.ts';

describe('portFrom', () => {
	it.each([
		[undefined, 4321],
		['', 4321],
		['4399', 4399],
		['0', 0],
	])('reads %j as %j', (asked, port) => {
		expect(portFrom(asked)).toBe(port);
	});

	it.each(['65536', '43 21', '-1', '1e3', 'http'])('refuses %j', (asked) => {
		expect(() => portFrom(asked)).toThrow(`PORT is "${asked}"; it must be a number up to 65535`);
	});
});

describe('welcome', () => {
	it('says what to open, where the packs lie and how to stop', () => {
		const text = welcome('http://localhost:4399/', ['a.pdf', 'b.pdf']);
		for (const part of [
			'http://localhost:4399/\n',
			'http://localhost:4399/lessons/',
			'dist/packs/ (2 PDFs)',
			'Ctrl-C',
		]) {
			expect(text).toContain(part);
		}
	});

	it('counts one pack as one', () => {
		expect(welcome('http://localhost:1/', ['a.pdf'])).toContain('(1 PDF)');
	});
});

describe('welcome, while packs are being made', () => {
	it('says where they will lie, and that one can be had first', () => {
		expect(welcome('http://localhost:1/')).toContain('being made, into dist/packs/; one that you open is made first');
	});
});

describe('firstSlides', () => {
	const paths = ['packs/ks1-01.pdf', 'packs/ks1-01-slides.pdf', 'packs/ks1-02-slides.pdf'];
	const ordered: string[] = [];
	const making = (made: Promise<boolean>) => ({
		order: (path: string) => {
			ordered.push(path);
			return made;
		},
	});

	it('has one deck made, and waits until it is there', async () => {
		let finish = (_: boolean) => {};
		let isReady = false;
		const ready = firstSlides(making(new Promise((resolve) => (finish = resolve))), paths).then(() => (isReady = true));
		await Promise.resolve();
		expect([ordered, isReady]).toEqual([['packs/ks1-01-slides.pdf'], false]);
		finish(true);
		expect(await ready).toBe(true);
	});

	it.each([
		['that could not be made', Promise.resolve(false), paths],
		['that never ends', new Promise<boolean>(() => {}), paths],
		['of a site without lessons', new Promise<boolean>(() => {}), []],
	])('waits for no deck %s', async (_, made, all) => {
		await expect(firstSlides(making(made), all, 1)).resolves.toBeUndefined();
	});
});

describe('ending', () => {
	it('says that everything is made', () => {
		expect(ending({ code: 0, missing: [] }, ['a.pdf', 'b.pdf'])).toBe('Everything is made: 2 PDFs in dist/packs/.');
	});

	it('names what is missing, and what to do', () => {
		const words = ending({ code: 1, missing: ['packs/a.pdf', 'packs/a.zip'] }, []);
		expect(words).toContain('These are missing, and why is above:\n  dist/packs/a.pdf\n  dist/packs/a.zip\n');
		expect(words).toContain('Start Lantern again');
	});

	it.each([
		[137, /^Not everything is made\.\nMemory ran out/],
		[3, /^Not everything is made\.\nexit 3\n/],
		[1, /^Not everything is made\.\nAll pages/],
	])('says of a making that ended with %d why, unless it has said so itself', (code, words) => {
		expect(ending({ code }, [])).toMatch(words);
	});
});
