import { strFromU8 } from 'fflate';
import { PackError } from '../pack/error.ts';
import { type Package, unpack } from './zip.ts';

/** How a file of ours is known: something that stands in one of its parts. */
type Sign = { what: string; holds: string; mark: string };

/**
 * Takes apart a file of ours.
 * @throws {PackError} when it is damaged or of another make
 */
export function opened(bytes: Uint8Array, { what, holds, mark }: Sign): Package {
	const files = unpacked(bytes, what);
	const part = files[holds];
	if (part && strFromU8(part).includes(mark)) return files;
	throw new PackError(`These ${what} have no places for a school to fill in.`, `Use ${what} that Lantern has made.`);
}

function unpacked(bytes: Uint8Array, what: string): Package {
	try {
		return unpack(bytes);
	} catch {
		throw new PackError(
			`These ${what} are damaged: they cannot be opened.`,
			'Download them again, or make them again: npm run slides',
		);
	}
}
