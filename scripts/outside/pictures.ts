import path from 'node:path';
import type { Mistake } from '../../src/lesson/mistake.ts';
import { heaviest } from '../../src/pack/logo/read.ts';
import { withoutNotes } from '../../src/pack/picture/without-notes.ts';
import { endingOf, pictureFaults, pictureTypes, tooHeavy } from '../pictures/check.ts';
import { type Disk, readSource } from './disk.ts';

/** A picture that lessons may show: looked at, safe to open at an address of its own, and without a camera's notes. */
export type Picture = { name: string; type: string; bytes: Uint8Array };

/**
 * Reads the pictures of lessons and looks at each.
 *
 * @param files their paths from the project's root
 * @returns those that can be used, and what is wrong with the others
 */
export function readPictures(disk: Disk, files: readonly string[]): { pictures: Picture[]; mistakes: Mistake[] } {
	const read = files.map((file) => readPicture(disk, file));
	return {
		pictures: read.flatMap(({ picture }) => picture ?? []),
		mistakes: read.flatMap(({ mistakes }) => mistakes),
	};
}

function readPicture(disk: Disk, file: string): { picture?: Picture; mistakes: Mistake[] } {
	const name = path.posix.basename(file);
	const size = disk.look(file)?.size ?? 0;
	// Not even opened: it may be as large as the disk.
	if (size > heaviest) return { mistakes: [{ file, ...tooHeavy(size) }] };
	const { bytes, mistake } = readSource(disk, file);
	if (mistake) return { mistakes: [mistake] };
	const faults = [...nameFaults(name), ...pictureFaults(name, bytes)];
	const type = pictureTypes[endingOf(name)] ?? '';
	return faults.length
		? { mistakes: faults.map((fault) => ({ file, ...fault })) }
		: { picture: { name, type, bytes: withoutNotes(bytes) }, mistakes: [] };
}

/** A name becomes part of an address. */
const nameFaults = (name: string) =>
	/^[\w-]+(\.[\w-]+)+$/.test(name)
		? []
		: [
				{
					line: 1,
					what: 'The name of this picture cannot stand in an address.',
					hint: 'Use letters from a to z, digits and hyphens, such as helping-hand.svg.',
				},
			];
