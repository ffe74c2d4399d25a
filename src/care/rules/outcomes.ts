import { askedIds, practiceIds } from '../../lesson/evidence.ts';
import { nearest } from '../../lesson/mistake.ts';
import type { Rule } from '../finding.ts';

/** What a lesson sets out to do, it does, and a teacher can see it. */
export const outcomes: readonly Rule[] = [
	{
		id: 'outcomes-practised',
		why: 'What is promised and never practised is not learned.',
		check: ({ lesson, lineAt }) => {
			const ids = practiceIds(lesson);
			const without = lesson.outcomes
				.filter((_, index) => !lesson.evidence[index])
				.map((outcome) => ({
					line: lineAt('outcomes'),
					what: `Nothing says where pupils practise “${outcome.replace(/\.$/, '')}”.`,
					mend: 'Add a line to "evidence" for each outcome, in their order, such as: - { practised: [id-of-an-activity] }.',
				}));
			const unknown = lesson.evidence.flatMap(({ practised }, index) =>
				practised
					.filter((id) => !ids.includes(id))
					.map((id) => ({
						line: lineAt(`evidence.${index}`),
						what: `“${id}” is no activity between the beginning and the end, and no worksheet.`,
						mend: nearest(id, ids),
					})),
			);
			return [...without, ...unknown];
		},
	},
	{
		id: 'outcomes-asked',
		why: 'Whether a lesson has worked shows only where its outcomes are asked about before and after.',
		check: ({ lesson, lineAt }) => {
			const ids = askedIds(lesson);
			const unknown = lesson.evidence.flatMap(({ asked }, index) =>
				asked
					.filter((id) => !ids.includes(id))
					.map((id) => ({
						line: lineAt(`evidence.${index}`),
						what: `“${id}” is no question or scale of the beginning that comes again at the end.`,
						mend: nearest(id, ids),
					})),
			);
			const isAsked = lesson.evidence.some(({ asked }) => asked.length > 0);
			const never = {
				line: lineAt('evidence'),
				what: 'No question or scale asks about any outcome before and after.',
				mend: 'Name one in "asked", such as: - { practised: [id-of-an-activity], asked: [id-of-the-scale] }.',
			};
			return isAsked || lesson.evidence.length === 0 ? unknown : [...unknown, never];
		},
	},
];
