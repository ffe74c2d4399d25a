import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const day = process.env['LANTERN_CLOCK'] ?? '2040-02-29';
const asked = 'console.log(JSON.stringify([new Date(), Date.now(), Date(), new Date(0)]))';

describe('the clock of tests', () => {
	it('begins on one day, whatever day it is', () => {
		expect(new Date().toISOString()).toContain(day);
		expect(new Date(Date.now()).toISOString()).toContain(day);
		expect(Date()).toContain(day.slice(0, 4));
		expect([new Date(0).toISOString(), new Date() instanceof Date]).toEqual(['1970-01-01T00:00:00.000Z', true]);
	});

	it('is the same in processes that they start', () => {
		const [made, now, said, first] = JSON.parse(execFileSync(process.execPath, ['-e', asked], { encoding: 'utf8' }));
		expect(made).toContain(day);
		expect(new Date(now).toISOString()).toContain(day);
		expect(said).toContain(day.slice(0, 4));
		expect(first).toBe('1970-01-01T00:00:00.000Z');
	});
});
