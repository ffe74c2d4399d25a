import { idPrefixes, type KeyStage } from '../../src/lesson/front-matter.ts';

/** What a new lesson begins with, by its key stage. */
export const stages: Record<KeyStage, { folder: string; ages: [number, number]; who: string }> = {
	ks1: { folder: 'ks1', ages: [5, 7], who: 'ali' },
	'ks2-lower': { folder: 'ks2', ages: [7, 9], who: 'zara' },
	'ks2-upper': { folder: 'ks2', ages: [9, 11], who: 'amira' },
	ks3: { folder: 'ks3', ages: [11, 14], who: 'leah' },
	ks4: { folder: 'ks4', ages: [14, 16], who: 'sam' },
	ks5: { folder: 'ks5', ages: [16, 18], who: 'ellis' },
};

/** The folder in `lessons` for a key stage. */
export const folderOf = (stage: KeyStage) => stages[stage].folder;

/** The first number of this stage that no lesson has. Numbers from 90 are for drafts, so that planned ones stay free. */
export function freeId(keyStage: KeyStage, taken: readonly string[]): string {
	const prefix = idPrefixes[keyStage];
	const numbers = Array.from({ length: 99 }, (_, index) => ((index + 89) % 99) + 1);
	const free = numbers.find((number) => !taken.includes(`${prefix}-${String(number).padStart(2, '0')}`));
	return `${prefix}-${String(free ?? 99).padStart(2, '0')}`;
}
