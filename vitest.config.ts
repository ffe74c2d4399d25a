/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';
import { LongestFirst } from './tests/longest-first.ts';

// Two browsers at once is what a small machine bears. What a page does next may take a busy one a while: how long is
// for benchmarks to say, so tests wait for it with patience.
// They share one browser and what they have read of the site; contexts and folders of their own keep files apart.
const slow = {
	setupFiles: ['tests/help/page-clock.ts'],
	maxWorkers: 2,
	isolate: false,
	testTimeout: 120_000,
	hookTimeout: 120_000,
	expect: { poll: { timeout: 30_000 } },
	// After the unit tests, where somebody runs all at once.
	sequence: { groupOrder: 1 },
};

export default getViteConfig({
	test: {
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					setupFiles: ['tests/help/unit-clock.ts'],
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/browser/**', 'tests/promises/**', 'tests/**/*.browser.test.ts'],
					// Loading each module once, not once for each of its tests' files, halves the time.
					isolate: false,
					// Left to itself, Vitest keeps one core for itself, which is half of a small machine.
					maxWorkers: availableParallelism(),
					// Ten thousand cases take a busy machine far longer than the usual five seconds.
					testTimeout: 300_000,
					hookTimeout: 300_000,
				},
			},
			{ extends: true, test: { name: 'promises', include: ['tests/promises/**/*.test.ts'], ...slow } },
			{
				extends: true,
				test: { name: 'browser', include: ['tests/browser/**/*.test.ts', 'tests/**/*.browser.test.ts'], ...slow },
			},
		],
	},
});
