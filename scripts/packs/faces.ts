import { nameOfFace } from '../../src/pack/face.ts';
import { assetsOf, type Site } from './assets.ts';

/** @returns how to ask which typefaces a page brings, by their PostScript names; each file is opened once */
export function openFaces(site: Site): (page: string) => Promise<ReadonlySet<string>> {
	const names = new Map<string, Promise<string[]>>();
	const nameOf = (path: string) => {
		const known = names.get(path) ?? site.read(path).then((bytes) => (bytes ? [nameOfFace(bytes)] : []));
		names.set(path, known);
		return known;
	};
	return async (page) => {
		const files = (await assetsOf(site, page)).filter((path) => path.endsWith('.woff2'));
		return new Set((await Promise.all(files.map(nameOf))).flat());
	};
}
