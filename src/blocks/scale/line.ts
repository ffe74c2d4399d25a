import type { Scale } from './schema.ts';

/** The numbers on the line. */
export const numbers = Array.from({ length: 11 }, (_, number) => number);

/** Keeps a number on the line. */
export const onLine = (number: number) => Math.min(10, Math.max(0, number));

/** A place on the line in words: "3, nearer to “Not sure yet”". */
export function placeWords(number: number, { low, high }: Pick<Scale, 'low' | 'high'>) {
	if (number === 0) return `0, “${low}”`;
	if (number === 10) return `10, “${high}”`;
	if (number === 5) return '5, half way';
	return number < 5 ? `${number}, nearer to “${low}”` : `${number}, nearer to “${high}”`;
}

/** What is offered to pupils who choose a face, from low to high. Nothing where they choose a number. */
export const facesOf = ({ low, middle, high }: Pick<Scale, 'low' | 'middle' | 'high'>) =>
	middle === undefined ? undefined : [low, middle, high];

/** How a class is counted, by hands: three parts of the line, or the three faces. */
export const bandsOf = (scale: Pick<Scale, 'low' | 'middle' | 'high'>) =>
	facesOf(scale) ?? ['0 to 3', '4 to 6', '7 to 10'];

/** What a hand in each of these stands for, from 0 to 10: the middle of a part of the line; the line's ends and middle for faces. */
export const bandMiddles = (scale: Pick<Scale, 'low' | 'middle' | 'high'>) =>
	facesOf(scale) ? [0, 5, 10] : [1.5, 5, 8.5];

/** What a reader is told when the line is met for the first time, and again. */
export const whenWords: Record<Scale['when'], string> = {
	baseline: 'There is no right answer. You will see this line again at the end.',
	endpoint: 'You saw this line at the start. Have you moved along it?',
};

/** The same in few words, beside faces. */
export const faceWords: Record<Scale['when'], string> = {
	baseline: 'Pick a face. All are fine.',
	endpoint: 'Pick a face again. All are fine.',
};
