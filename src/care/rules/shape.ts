import { beats } from '../../blocks/slide/schema.ts';
import { beatsOf, blocksNamed, worksheets } from '../../lesson/ask.ts';
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
				.map((beat) => ({ line: 1, what: `The beat "${beat}" is missing.`, mend: `Add a slide with beat="${beat}".` }));
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
					line: 1,
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
		check: ({ lesson }) => {
			const scales = blocksNamed(lesson, 'Scale').map(({ props }) => props);
			const before = scales.filter(({ when }) => when === 'baseline');
			const after = scales.filter(({ when }) => when === 'endpoint');
			const unmatched = before.filter(({ statement }) => !after.some((scale) => scale.statement === statement));
			return [
				...(before.length
					? []
					: [
							{
								line: 1,
								what: 'Nothing is asked before the lesson begins.',
								mend: 'Add a <Scale … when="baseline" /> to the beat "ground-rules".',
							},
						]),
				...unmatched.map(({ id }) => ({
					line: blocksNamed(lesson, 'Scale').find(({ props }) => props.id === id)?.line ?? 1,
					what: `What "${id}" asks is not asked again at the end.`,
					mend: 'Add a <Scale … when="endpoint" /> with the same statement.',
				})),
			];
		},
	},
];

const holdsWord = (text: string, word: string) =>
	new RegExp(`(?<!\\p{L})${word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'iu').test(text);
