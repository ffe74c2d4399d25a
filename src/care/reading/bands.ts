import type { KeyStage } from '../../lesson/front-matter.ts';

/** How hard words may be to read. Our own targets, at or below the usual age: a worried pupil reads less well. */
export type Band = {
	/** The highest Flesch–Kincaid grade, in US school years; a UK reading age is about five more. */
	grade: number;
	/** The highest Spache grade, for the youngest: the formula is made for texts up to the fourth school year. */
	spache?: number;
	/** Words in a sentence: on average, and at the most. */
	average: number;
	longest: number;
	/** Words met at once: a slide's own words, one scene of a story. */
	screen: number;
};

/** Set by what pupils of each stage read without help. @see https://en.wikipedia.org/wiki/Flesch–Kincaid_readability_tests */
export const bands: Record<KeyStage, Band> = {
	ks1: { grade: 1, spache: 2.2, average: 6, longest: 10, screen: 25 },
	'ks2-lower': { grade: 3, spache: 3.2, average: 9, longest: 14, screen: 50 },
	'ks2-upper': { grade: 4, average: 11, longest: 16, screen: 70 },
	ks3: { grade: 6, average: 13, longest: 18, screen: 90 },
	ks4: { grade: 7, average: 14, longest: 20, screen: 110 },
	ks5: { grade: 8, average: 15, longest: 22, screen: 130 },
};

/** Words about getting help: for every age, and for somebody who is upset. New readers keep their own, simpler band. */
export const helpBand: Band = { grade: 4, average: 9, longest: 12, screen: 40 };

export const familyBand: Band = { grade: 5, average: 13, longest: 18, screen: 400 };

export const staffBand: Band = { grade: 9, average: 17, longest: 25, screen: 1000 };
