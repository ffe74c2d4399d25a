import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listFiles } from '../../scripts/outside/files.ts';

/** What throws in a locked-down browser, and the only files that may reach for it: each of them expects that. */
const doors: [string, RegExp, string[]][] = [
	[
		'what a browser keeps as words',
		/\b(local|session)Storage\b(?!')/,
		['parts/kept-place.ts', 'parts/look/show-look.ts', 'yours/keep.ts'],
	],
	['its databases', /\bindexedDB\b|\bopenDB\(/, ['desk/kept.ts']],
	['its saved files', /\bcaches\.|\bnavigator\.(serviceWorker|locks|storage)\b/, ['parts/saves/saved.ts']],
	['its channels', /\bnew BroadcastChannel\b/, ['parts/open-channel.ts']],
	['a change of the address', /\bhistory\.(replace|push)State\(/, []],
];

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

it.each(doors)('%s is reached by one door', async (_, reaches, own) => {
	const files = (await listFiles('src')).filter((file) => /\.(tsx?|astro)$/.test(file));
	const found = files.filter((file) => reaches.test(withoutComments(readFileSync(`src/${file}`, 'utf8'))));
	expect(found).toEqual(own);
});
