import { describe, expect, it } from 'vitest';
import { portFrom } from '../../scripts/setup/port.mjs';
import { welcome } from '../../scripts/start.ts';

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
