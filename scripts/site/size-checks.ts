import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../outside/files.ts';
import { fileOf, neededFor, type Site } from '../saves/needed.ts';

/** One check of size-limit: these files together, squeezed by Brotli, are no larger than the limit. */
export interface SizeCheck {
	name: string;
	path: string[];
	limit: string;
}

/** What a pupil's page may bring. Its scripts count with those of every activity, whether or not anybody gets that far: React is half of them. */
const limits = { html: '30 kB', css: '15 kB', js: '110 kB' };

/**
 * What size-limit is to check of a built site: the page, styles and scripts of each pupil's page.
 *
 * @param root where size-limit's configuration lies; paths are as seen from there, so that no folder above can be taken for a pattern
 * @param folder the site, within the root
 * @throws when no pupil's page is there: an empty list would pass
 */
export async function sizeChecks(root: string, folder: string): Promise<SizeCheck[]> {
	const site = siteIn(join(root, folder));
	const pages = await pupilPages(join(root, folder));
	if (pages.length === 0)
		throw new Error(`There is no pupil's page in ${folder}/.\nBuild the site first: npm run build`);
	return pages.flatMap((page) => {
		const files = neededFor([page], site).map(fileOf);
		return Object.entries(limits).flatMap(([ending, limit]) => {
			const path = files.filter((file) => file.endsWith(`.${ending}`)).map((file) => `${folder}${file}`);
			return path.length > 0 ? [{ name: `${page} ${ending}`, path, limit }] : [];
		});
	});
}

async function pupilPages(folder: string): Promise<string[]> {
	const files = (await listFiles(folder, { ending: 'index.html' })).map((file) => `/${file.replaceAll('\\', '/')}`);
	return files.filter((file) => /^\/(learn|help|saved|a)\//.test(file)).map((file) => file.replace(/index\.html$/, ''));
}

/** A built site in a folder, to ask what its pages need. Pictures that islands may draw later are left out. */
export function siteIn(folder: string): Site {
	const read = (path: string) => readFileSync(join(folder, path), 'utf8');
	return { has: (path) => existsSync(join(folder, fileOf(path))), read, pictures: [] };
}
