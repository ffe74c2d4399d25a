import type { Facts } from '../facts/schema.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { agesText, keyStageNames, riskNames, strandNames } from '../lesson/names.ts';
import type { PackDescription } from '../pack/describe.ts';
import { partsOf } from './parts.ts';

/** What a lesson's pack says about itself: title, keywords, and how its pages are counted. */
export function describe(lesson: Lesson, facts: Facts): PackDescription {
	const checked =
		facts.routes
			.map((route) => route.checked)
			.sort()
			.at(-1) ?? lesson.reviewed.on;
	return {
		id: lesson.id,
		title: `${lesson.title}: lesson pack`,
		lessonTitle: lesson.title,
		author: 'Lantern',
		subject: `${lesson.summary} ${keyStageNames[lesson.keyStage]}, ${agesText(lesson.ages).toLowerCase()}, ${lesson.minutes} minutes.`,
		keywords: [
			'online safety',
			'telling a trusted adult',
			keyStageNames[lesson.keyStage],
			...lesson.strands.map((strand) => strandNames[strand]),
			...lesson.risks.map((risk) => riskNames[risk]),
		],
		language: 'en-GB',
		// The younger of two days on which something printed here was looked at: the lesson, or the help routes.
		date: [lesson.reviewed.on, checked].sort().at(-1) ?? lesson.reviewed.on,
		version: `${lesson.id} of ${lesson.reviewed.on}`,
		labels: [
			{ anchor: 'part-cover', prefix: 'Cover ' },
			...partsOf(lesson).map(({ anchor, prefix }) => ({ anchor, prefix })),
		],
	};
}
