import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtLessons, loadFacts } from '../../scripts/outside/lessons.ts';

/** The built site, as `npm run build` leaves it. */
export const dist = 'dist';

if (!existsSync(join(dist, 'index.html')))
	throw new Error('These tests open the built site, and there is none in dist/.\nBuild it first: npm run build');

/** The facts and lessons the site was built from. */
export const facts = loadFacts();
export const lessons = builtLessons();

/** Every address of the built site, sorted: "/", "/404.html", "/about/", … */
export const addresses: readonly string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
	.map((file) => `/${file.replaceAll('\\', '/')}`)
	.filter((file) => file.endsWith('.html'))
	.map((file) => file.replace(/\/index\.html$/, '/'))
	.sort();

/** The page that "Hide this page" leads to. */
export const neutralAddress = '/times-tables/';

/** Addresses whose readers are pupils. */
export const pupilAddresses = addresses.filter((address) => /^\/(learn|help|saved|a)\//.test(address));

/** Each lesson with its pupil's page, for `it.each`. */
export const lessonPages = lessons.map((lesson) => ({ id: lesson.id, lesson, address: `/learn/${lesson.id}/` }));

/** The HTML of an address, as it was built. */
export function htmlOf(address: string): string {
	return readFileSync(join(dist, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}

/** The file of a lesson's pack. @throws when it has not been printed; the message says what to do */
export function packOf(lesson: string): Uint8Array {
	const path = join(dist, 'packs', `${lesson}.pdf`);
	if (!existsSync(path)) throw new Error(`There is no ${path}.\nPrint the packs first: npm run packs`);
	return readFileSync(path);
}
