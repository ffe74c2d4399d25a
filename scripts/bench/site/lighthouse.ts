import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measure } from '../measure.ts';
import type { LighthouseFigures } from './figures.ts';

type Report = {
	categories: Record<string, { score: number | null }>;
	audits: Record<string, { numericValue?: number }>;
};

/** Asks Lighthouse about an address, with its own settings: a phone on slow 4G. The better of two runs counts, as noise only ever adds. */
export async function askLighthouse(folder: string, url: string, browser: string): Promise<LighthouseFigures> {
	const runs = [await once(folder, url, browser), await once(folder, url, browser)];
	return runs.reduce((best, next) => (isBetter(next, best) ? next : best));
}

const isBetter = (one: LighthouseFigures, other: LighthouseFigures) =>
	one.performance === other.performance ? one.largestPaint < other.largestPaint : one.performance > other.performance;

async function once(folder: string, url: string, browser: string): Promise<LighthouseFigures> {
	const out = join(folder, 'report.json');
	const asked = ['--only-categories=performance,accessibility,best-practices', '--output=json', `--output-path=${out}`];
	await measure({
		command: process.execPath,
		args: [
			join(folder, 'node_modules/lighthouse/cli/index.js'),
			url,
			...asked,
			'--quiet',
			'--no-enable-error-reporting',
			'--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage',
		],
		cwd: folder,
		env: { CHROME_PATH: browser },
	});
	return figuresOf(JSON.parse(await readFile(out, 'utf8')));
}

function figuresOf({ categories, audits }: Report): LighthouseFigures {
	const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
	const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
	return {
		performance: score('performance'),
		accessibility: score('accessibility'),
		bestPractices: score('best-practices'),
		largestPaint: value('largest-contentful-paint'),
		blocked: value('total-blocking-time'),
		shift: value('cumulative-layout-shift'),
	};
}
