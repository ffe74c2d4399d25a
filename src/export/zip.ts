import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withoutForbidden } from './xml-characters.ts';

/** The files of a package by their paths. Texts are changed in place of themselves; other files stay as they are. */
export type Package = Record<string, Uint8Array>;

// Local time on purpose: zips hold no zone, and these numbers come out the same wherever it is built. Asked each time, since a
// laptop that travels changes its zone: the oldest day that zips know would become the day before.
const oldest = () => new Date(1980, 0, 1);

export const unpack = (bytes: Uint8Array): Package => unzipSync(bytes);

/** A zip with the same bytes for the same files: fixed dates, fixed order. Office looks for the list of types first. */
export function pack(files: Package): Uint8Array {
	const first = ['[Content_Types].xml', '_rels/.rels'];
	const others = Object.keys(files)
		.filter((path) => !first.includes(path) && !path.endsWith('/'))
		.sort();
	const ordered = [...first.filter((path) => files[path]), ...others].map((path) => [path, written(path, files[path])]);
	return zipSync(Object.fromEntries(ordered) as Package, { mtime: oldest(), level: 9 });
}

/** A part as it may be written. Office calls a whole file damaged for one character that XML forbids. */
const written = (path: string, bytes: Uint8Array | undefined) =>
	bytes && /\.(xml|rels)$/.test(path) ? strToU8(withoutForbidden(strFromU8(bytes))) : bytes;

/** A zip of files that are small already, such as packs. The same files give the same bytes. */
export const store = (files: Package): Uint8Array => zipSync(files, { mtime: oldest(), level: 0 });

/** The same package with every text whose path fits changed. */
export function changed(files: Package, paths: RegExp, change: (text: string, path: string) => string): Package {
	const entries = Object.entries(files).map(([path, bytes]): [string, Uint8Array] => [
		path,
		paths.test(path) ? strToU8(change(strFromU8(bytes), path)) : bytes,
	]);
	return Object.fromEntries(entries);
}

/** Words as they may stand in XML. */
export const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
