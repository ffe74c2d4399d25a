import { describe, expect, it } from 'vitest';
import { aimsFor } from '../../scripts/bench/aims.ts';
import type { Figures } from '../../scripts/bench/figures.ts';
import { report } from '../../scripts/bench/report.ts';

const figures = (changes: Partial<Figures> = {}): Figures => ({
	machine: ['Machine: a desk'],
	pages: 50,
	tables: 4,
	cold: { seconds: 1, megabytes: 300, bytes: 512_000 },
	fromLesson: 8,
	warm: 0.5,
	floor: { cold: 2, warm: 2, megabytes: 500, bytes: 5_120_000 },
	unchanged: 0.2,
	fifty: 0.6,
	twelve: { full: 40, changed: 10 },
	ours: { lessons: 16, cold: 60, kept: 20, unchanged: 0.5 },
	peers: [
		{ name: 'Marp CLI 4', cold: 4, more: 1, megabytes: 400, bytes: 300_000 },
		{ name: 'Slidev', absent: 'npm error 404' },
	],
	runs: 3,
	...changes,
});

const row = (start: string, from = report(figures())) => from.split('\n').find((line) => line.startsWith(`| ${start}`));

describe('the report', () => {
	it.each([
		['Lantern, one pack', '| Lantern, one pack | 1.00 s | 0.50 s | 10.0 ms | 300 MB | 10.0 KB |'],
		['Marp CLI 4', '| Marp CLI 4 | 4.00 s | 1.00 s | 33.3 ms | 400 MB | 9.8 KB |'],
		['Slidev', '| Slidev: not measured (npm error 404) | – | – | – | – | – |'],
		[
			'One pack, cold',
			'| One pack, cold, from its print page, against bare Playwright + Chromium | 0.50 | 0.50 | met |',
		],
		['One more pack', '| One more pack in a warm run, against bare Playwright | 0.25 | 0.25 | met |'],
		['Peak memory', '| Peak memory, against Marp | 0.60 | 0.75 | missed |'],
		['Nothing changed, one', '| Nothing changed, one lesson | 0.50 s | 0.20 s | met |'],
	])('has a row for %s', (start, expected) => {
		expect(row(start)).toBe(expected);
	});

	it('says of each missed aim by how much, and what dominates', () => {
		expect(report(figures())).toContain(
			'- Peak memory, against Marp: 1.3 times the aim. What dominates: the page in the browser',
		);
	});

	it('calls nothing met that was not measured', () => {
		const text = report(figures({ peers: [], fifty: undefined, twelve: undefined, ours: undefined }));
		expect(text.match(/not measured \|/g)).toHaveLength(7);
	});
});

describe('aimsFor', () => {
	it('has every aim, and each can be missed', () => {
		const slow = figures({
			cold: { seconds: 99, megabytes: 9999, bytes: 9e9 },
			fromLesson: 99,
			warm: 99,
			unchanged: 9,
			fifty: 9,
		});
		const aims = aimsFor({ ...slow, twelve: { full: 1, changed: 1 } });
		expect(aims.filter(({ ratio, most }) => ratio !== undefined && ratio <= most)).toEqual([]);
		expect(aims).toHaveLength(12);
	});
});
