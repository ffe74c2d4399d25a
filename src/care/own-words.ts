import type { Finding } from './finding.ts';
import type { Passage } from './passages.ts';
import { sentencesOf, wordsOf } from './reading/measure.ts';

/** Fewer words than this can be the same by chance, or because they ought to be: “What could he do?” */
const fewest = 9;

/** A lesson's file with its words. */
export type Told = { file: string; passages: readonly Passage[] };

/**
 * Finds sentences that two lessons share. A class that meets both would hear the same words twice, and pupils notice.
 * Words about what staff do, and about help, are the same on purpose and do not count.
 */
export function sharedSentences(lessons: readonly Told[]): Finding[] {
	const first = new Map<string, { file: string; line: number }>();
	return lessons.flatMap(({ file, passages }) =>
		passages.filter(isTeaching).flatMap(({ text, line }) =>
			sentencesOf(text).flatMap((sentence): Finding[] => {
				const words = wordsOf(sentence);
				if (words.length < fewest) return [];
				const key = words.join(' ').toLowerCase();
				const met = first.get(key);
				if (!met) first.set(key, { file, line });
				if (!met || met.file === file) return [];
				return [
					{
						file,
						line,
						rule: 'own-words',
						weight: 'error',
						what: `“${sentence}” stands in ${met.file}:${met.line} too.`,
						mend: 'Say it in words that belong to this lesson’s story.',
					},
				];
			}),
		),
	);
}

const isTeaching = ({ reader, block }: Passage) => reader === 'pupil' && block?.name !== 'Help';
