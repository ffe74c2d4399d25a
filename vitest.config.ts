/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Two browsers at once is what a small machine bears. What a page does next may take a busy one a while: how long is
// for benchmarks to say, so tests wait for it with patience.
// They share one browser and what they have read of the site; contexts and folders of their own keep files apart.
const slow = {
	maxWorkers: 2,
	isolate: false,
	testTimeout: 120_000,
	hookTimeout: 120_000,
	expect: { poll: { timeout: 30_000 } },
};

export default getViteConfig({
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/browser/**', 'tests/promises/**', 'tests/**/*.browser.test.ts'],
					// Loading each module once, not once for each of its tests' files, halves the time.
					isolate: false,
					// Ten thousand cases take a busy machine longer than the usual five seconds.
					testTimeout: 60_000,
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
