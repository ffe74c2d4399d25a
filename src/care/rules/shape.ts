import { beats } from '../../blocks/slide/schema.ts';
import { beatsOf, lineOfBeat, worksheets } from '../../lesson/ask.ts';
import { itemPairs } from '../../lesson/baseline.ts';
import type { Rule } from '../finding.ts';

/** The shape of a lesson: six beats, sheets that can be marked, words that are taught. */
export const shape: readonly Rule[] = [
	{
		id: 'six-beats',
		why: 'Ground rules, a story, noticing, practising, telling and looking back: each does something that the others cannot.',
		check: ({ lesson }) => {
			const met = beatsOf(lesson).map(({ name }) => name);
			return beats
				.filter((beat) => !met.includes(beat))
				.map((beat) => ({
					line: lineOfBeat(lesson, beat),
					what: `The beat "${beat}" is missing.`,
					mend: `Add a slide with beat="${beat}".`,
				}));
		},
	},
	{
		id: 'words-taught',
		why: 'A word in the list that is never met is not taught.',
		check: ({ lesson, passages, lineAt }) =>
			lesson.vocabulary.flatMap(({ word }, index) =>
				passages.some(
					({ reader, place, text }) => reader === 'pupil' && !place.startsWith('vocabulary') && holdsWord(text, word),
				)
					? []
					: [
							{
								line: lineAt(`vocabulary.${index}`),
								what: `“${word}” is in the vocabulary, but pupils never meet it.`,
								mend: 'Use it on a slide or in an activity, or take it out.',
							},
						],
			),
	},
	{
		id: 'three-levels',
		why: 'One sheet for everyone leaves some pupils behind and bores others.',
		check: ({ lesson }) => {
			const levels = worksheets(lesson).map(({ props }) => props.level);
			return (['core', 'support', 'stretch'] as const)
				.filter((level) => !levels.includes(level))
				.map((level) => ({
					line: worksheets(lesson)[0]?.line ?? lineOfBeat(lesson, 'endpoint'),
					weight: 'warning' as const,
					what: `There is no worksheet for the level "${level}".`,
					mend: `Add a <Worksheet … level="${level}" …/>.`,
				}));
		},
	},
	{
		id: 'sheet-answers',
		why: 'What a pupil does on paper is only useful to a teacher who knows what a good answer holds.',
		check: ({ lesson }) =>
			worksheets(lesson).flatMap(({ line, props }) =>
				props.tasks
					.filter(({ answer, draw }) => !answer && !draw)
					.map(({ ask }) => ({
						line,
						what: `The task “${ask}” has no answer.`,
						mend: 'Say in "answer" what a good answer holds.',
					})),
			),
	},
	{
		id: 'baseline-and-endpoint',
		why: 'What a lesson changes shows only where the same thing is asked before and after.',
		check: ({ lesson }) =>
			itemPairs(lesson).some(({ before }) => before.name === 'Scale')
				? []
				: [
						{
							line: lineOfBeat(lesson, 'ground-rules'),
							what: 'Nothing shows how sure pupils are, before and after.',
							mend: 'Add a <Scale … when="baseline" /> to the beat "ground-rules", and the same to "endpoint" with "repeats".',
						},
					],
	},
];

const holdsWord = (text: string, word: string) =>
	new RegExp(`(?<!\\p{L})${word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'iu').test(text);
