import type { Instead } from '../outside/serve/answer.ts';
import { type Site as Served, serveFolder } from '../outside/server.ts';
import type { Site } from './assets.ts';
import { asPhoto } from './photos.ts';
import { printFile } from './print-file.ts';

/**
 * Serves a built site to the browser that prints it: print pages as one file, photographs as JPEGs.
 * @param site the same folder as `dist`
 * @param photos where JPEGs are kept between runs
 */
export function serveForPrint(dist: string, site: Site, photos: string): Promise<Served> {
	return serveFolder(dist, { port: 0, instead: (path) => insteadOf(site, path.slice(1), photos) });
}

async function insteadOf(site: Site, path: string, photos: string): Promise<Instead | undefined> {
	if (path.endsWith('.png')) {
		const png = await site.read(path);
		const photo = png && (await asPhoto(png, photos));
		return photo && { type: 'image/jpeg', body: photo };
	}
	const html = path.endsWith('/') ? await printFile(site, `${path}index.html`) : undefined;
	return html === undefined ? undefined : { type: 'text/html;charset=utf-8', body: html };
}
