import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../outside/files.ts';
import { neededFor } from '../saves/needed.ts';
import { coreLetters } from './core-letters.ts';
import { earlyHead } from './early-head.ts';
import { forgetChoices } from './forget-choices.ts';
import { withoutIslandIds } from './island-ids.ts';
import { islandsFirst } from './islands-first.ts';
import { shortMarks } from './short-marks.ts';
import { shortPolicy } from './short-policy.ts';
import { shortProps } from './short-props.ts';
import { siteIn } from './size-checks.ts';
import { usedStyles, wordsIn } from './used-styles.ts';

const link = /<link rel="stylesheet" href="(\/_astro\/[^"]+\.css)">/g;

/**
 * Gives each built page one style sheet, with the rules that it could need, what wakes its islands first, the pictures of a
 * long page when they are seen, no letters that nobody reads, and no memory of what was chosen in it.
 * Astro links whatever any lesson could need, since all lessons are drawn by the same file: a
 * dozen kinds of activity that this one does not have, in sixty requests.
 * The print page stays as it is: a browser reads it from the disk, and scripts that it does not name set its edition.
 */
export function lightPages(): AstroIntegration {
	return {
		name: 'lantern-light-pages',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const pages = await listFiles(folder, { ending: '.html' });
				const withCore = await coreLetters(folder);
				for (const page of pages.filter((path) => !/\/print\/index\.html$/.test(path)))
					await lighten({ folder, page, withCore });
			},
		},
	};
}

type Job = { folder: string; page: string; withCore(css: string): string };

async function lighten({ folder, page, withCore }: Job) {
	const path = join(folder, page);
	const html = await readFile(path, 'utf8');
	const sheets = [...html.matchAll(link)].map(([, href = '']) => readFileSync(join(folder, href), 'utf8'));
	if (sheets.length === 0) return;
	const address = `/${page.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
	const used = usedStyles(sheets.join('\n'), wordsIn([html, ...scriptsOf(address, folder)]));
	const { html: marked, css } = shortMarks({ html, css: withCore(used) });
	const hash = createHash('sha256').update(css).digest('base64url').slice(0, 10);
	await writeFile(join(folder, `_astro/page.${hash}.css`), css);
	const changes = [
		withOneSheet(`/_astro/page.${hash}.css`),
		islandsFirst,
		withoutIslandIds,
		forgetChoices,
		shortProps,
		shortPolicy,
		earlyHead,
	];
	const light = changes.reduce((text, change) => change(text), marked);
	await writeFile(path, isLong.test(address) ? withPicturesWhenSeen(light) : light);
}

/** Links one style sheet where the first of a page's sheets was. */
const withOneSheet = (address: string) => (html: string) => {
	const first = html.search(link);
	const one = `<link rel="stylesheet" href="${address}">`;
	return html.slice(0, first) + one + html.slice(first).replace(link, '');
};

/** Every script that a page and its islands could fetch. */
function scriptsOf(address: string, folder: string): string[] {
	const site = siteIn(folder);
	return neededFor([address], site)
		.filter((path) => path.endsWith('.js'))
		.map((path) => site.read(path));
}

/** Where pictures are many and one screen shows few of them: whatever tells of a lesson, but its slides and its letter. */
const isLong = /^\/(learn|lessons|families)\/([^/]+\/)?$/;

const withPicturesWhenSeen = (html: string) => html.replace(/<img (?![^>]*\bloading=)/g, '<img loading="lazy" ');
