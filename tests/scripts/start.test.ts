import { describe, expect, it } from 'vitest';
import { portFrom, welcome } from '../../scripts/start.ts';

describe('portFrom', () => {
	it.each([
		[undefined, 4321],
		['', 4321],
		['4399', 4399],
		['0', 0],
		['65536', undefined],
		['43 21', undefined],
		['-1', undefined],
		['1e3', undefined],
		['http', undefined],
	])('reads %j as %j', (asked, port) => {
		expect(portFrom(asked)).toBe(port);
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
