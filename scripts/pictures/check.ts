import { heaviest, largest } from '../../src/pack/logo/read.ts';
import { isJpeg, measureJpeg } from '../../src/pack/picture/jpeg.ts';
import { isPng, measurePng } from '../../src/pack/picture/png.ts';
import { isWebp, measureWebp } from '../../src/pack/picture/webp.ts';
import { WrongPicture } from '../../src/pack/picture/wrong.ts';
import { drawingFaults, type Fault } from './drawing.ts';

/** What a picture's name ends in, and how it is served. */
export const pictureTypes: Readonly<Record<string, string>> = {
	svg: 'image/svg+xml',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	png: 'image/png',
	webp: 'image/webp',
};

export const endingOf = (name: string) => name.split('.').at(-1) ?? '';

/**
 * What is wrong with a picture of a lesson: its bytes are not what its name says, it is damaged, too large, or an SVG that holds more
 * than a drawing.
 *
 * @param name the file's name, such as `hand.svg`
 * @param bytes all of it
 * @returns every fault; empty where it can be used
 */
export function pictureFaults(name: string, bytes: Uint8Array): Fault[] {
	const ending = endingOf(name);
	const said = pictureTypes[ending];
	if (!said) return [{ line: 1, what: 'This is no picture that lessons can show.', hint: endings(ending) }];
	if (bytes.length === 0) return [{ line: 1, what: 'This picture is empty.', hint: 'Save it again.' }];
	if (bytes.length > heaviest) return [tooHeavy(bytes.length)];
	const kind = kinds.find(({ is }) => is(bytes));
	if (kind ? kind.type !== said : said !== pictureTypes['svg'])
		return [
			{
				line: 1,
				what: `This file is called .${ending}, but is ${kind ? `a ${kind.name}` : 'something else'}.`,
				hint: 'Save it again as what it is called, or rename it.',
			},
		];
	return kind ? dotFaults(bytes, kind) : drawingFaults(bytes);
}

/** @param size in bytes */
export const tooHeavy = (size: number): Fault => ({
	line: 1,
	what: `This picture has ${(size / 1024 / 1024).toFixed(1)} MB, and may have at most 5 MB.`,
	hint: 'Save it smaller: 1600 dots wide is enough for a board. Photographs are smallest as JPEG or WebP.',
});

type Kind = {
	name: string;
	type: string | undefined;
	is: (bytes: Uint8Array) => boolean;
	measure: (bytes: Uint8Array) => Size;
};
/** @see Jpeg for what `turned` says */
type Size = { width: number; height: number; turned?: number };

const kinds: readonly Kind[] = [
	{ name: 'PNG', type: pictureTypes['png'], is: isPng, measure: measurePng },
	{ name: 'JPEG', type: pictureTypes['jpg'], is: isJpeg, measure: measureJpeg },
	{ name: 'WebP', type: pictureTypes['webp'], is: isWebp, measure: measureWebp },
];

function dotFaults(bytes: Uint8Array, { name, measure }: Kind): Fault[] {
	try {
		const { width, height, turned = 1 } = measure(bytes);
		if (turned !== 1) return [onItsSide];
		if (width > 0 && height > 0 && Math.max(width, height) <= largest) return [];
		const size = `${width} by ${height} dots`;
		return [
			{
				line: 1,
				what: `This ${name} has ${size}, and may have at most ${largest} either way.`,
				hint: 'Save it smaller.',
			},
		];
	} catch (error) {
		if (!(error instanceof WrongPicture)) throw error;
		return [{ line: 1, what: error.message.replace(/^t/, 'T'), hint: error.hint }];
	}
}

/** What says so is taken out with all that a camera notes, such as the place. */
const onItsSide: Fault = {
	line: 1,
	what: 'This photograph lies on its side: only a camera’s note says which way is up, and notes are not published.',
	hint: 'Open it in a program for pictures, turn it until it stands right, and save it.',
};

const endings = (ending: string) => {
	const small = ending.toLowerCase();
	return pictureTypes[small]
		? `Write the end of its name in small letters: .${small}.`
		: 'Use an SVG, PNG, JPEG or WebP, whose name ends in .svg, .png, .jpg or .webp.';
};
