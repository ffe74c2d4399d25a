import { lessonRoutes, markedLeadTitle } from '../../facts/ask.ts';
import { leadWords, type NationFacts } from '../../facts/for-nation.ts';
import { checkFirst } from '../../facts/overdue-words.ts';
import type { Nation } from '../../facts/schema.ts';
import { type Beat, beatsOf, beatTitles, blocksIn, slides, worksheets } from '../../lesson/ask.ts';
import { isDraft } from '../../lesson/draft.ts';
import { evidenceOf, seenText } from '../../lesson/evidence.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import {
	agesText,
	dayText,
	keyStageNames,
	riskNames,
	rungNames,
	sensitivityNames,
	strandNames,
} from '../../lesson/names.ts';
import { capital } from '../../parts/capital.ts';
import { whatIsOurs, whoIsMeant } from '../nation-words.ts';
import { noteLines, timeOf } from '../note-lines.ts';
import { reachText } from '../place.ts';
import { bold, type Line, list, say } from '../text.ts';
import type { Answer } from './answers/answer.ts';
import { answerOf } from './answers.ts';
import { placeFor } from './places.ts';

/** A stretch of the document under one heading. */
export type Section = Answer & { level: 1 | 2 | 3 };

const section = (title: string, level: Section['level'], lines: Line[] = []): Section => ({ title, level, lines });

/** What stands below the title. */
export const openingLines = (lesson: Lesson, { nation }: NationFacts): Line[] => [
	say(lesson.summary),
	...(isDraft(lesson) ? [say(bold(`Draft: to be reviewed by a ${markedLeadTitle(nation)} before it is taught.`))] : []),
	...whatIsOurs(nation),
	say(
		bold(
			`${keyStageNames[lesson.keyStage]} · ${agesText(lesson.ages)} · ${lesson.minutes} minutes · lesson ${lesson.id}`,
		),
	),
	say('School: ', placeFor('school.name')),
	say('Class: ', placeFor('class'), ' · Date: ', placeFor('date')),
];

/** Everything a teacher reads, in order. */
export const sectionsOf = (lesson: Lesson, facts: NationFacts): Section[] => [
	...beforeYouTeach(lesson, facts),
	...atAGlance(lesson),
	...slideBySlide(lesson, facts),
	...answers(lesson),
	helpRoutes(lesson, facts),
	atOurSchool,
	aboutTheLesson(lesson),
];

const person = (who: string, name: string) => [
	say(bold(who)),
	say(placeFor(`${name}.name`)),
	say(placeFor(`${name}.where`)),
];

const whoToTell = (nation: Nation): Section => ({
	...section('Who to tell first', 2, [
		say(bold('Worry box: '), placeFor('worry-box')),
		say(bold('Report to, in our area: '), placeFor('route')),
	]),
	table: {
		heads: ['Who', 'Name', 'Where to find them'],
		rows: [
			person(capital(markedLeadTitle(nation)), 'lead'),
			...[1, 2, 3].map((number) => person(`Deputy ${number}`, `deputy.${number}`)),
		],
	},
});

const atOurSchool: Section = {
	...section('At our school pupils can tell', 2),
	table: {
		heads: ['Name', 'Job', 'Where to find them'],
		rows: [1, 2, 3, 4, 5].map((number) =>
			['name', 'role', 'where'].map((part) => say(placeFor(`adult.${number}.${part}`))),
		),
	},
};

function beforeYouTeach(lesson: Lesson, facts: NationFacts): Section[] {
	const { disclosure, nation } = facts;
	const level = sensitivityNames[lesson.sensitivity];
	const { before, groundRules, optOut, after } = lesson.safety;
	// Pictures come up only where older pupils learn about pressure and consent.
	const images = lesson.routes.includes('report-remove')
		? [section('Where a private picture is part of it', 3, list([...disclosure.images.do, ...disclosure.images.dont]))]
		: [];
	return [
		section('Before you teach', 1, [
			say(bold(`Sensitivity ${lesson.sensitivity} of 3: ${level.name}. `), leadWords(nation, level.means)),
			...whoIsMeant(nation),
			...checkFirst(facts, lesson).map((line) => say(bold(line))),
		]),
		whoToTell(nation),
		section('Before the day', 2, list(before)),
		section('Have ready', 2, list(lesson.prepare)),
		section('Ground rules to agree with the class', 2, [
			...list(groundRules),
			say(bold('For a pupil who would rather not take part: '), optOut),
		]),
		section('If a pupil tells you something', 2, [say(disclosure.any.inClass)]),
		section('Do', 3, list(disclosure.any.do)),
		section('Do not', 3, list(disclosure.any.dont)),
		...images,
		section('Afterwards', 2, [
			...list(after),
			say(
				`What to do when a pupil tells: checked on ${dayText(disclosure.checked)}. Your school’s own policy comes first.`,
			),
		]),
	];
}

function atAGlance(lesson: Lesson): Section[] {
	const beats = beatsOf(lesson);
	const words = lesson.vocabulary.map(({ word, meaning }) => [say(bold(word)), say(meaning)]);
	return [
		section('The lesson at a glance', 1),
		section('Learning outcomes', 2, [
			...list(evidenceOf(lesson).map((seen) => `${seen.outcome}. ${seenText(seen)}`)),
			say(bold('Telling step: '), `${rungNames[lesson.tell]}.`),
		]),
		{ ...section('Words to teach', 2), table: { heads: ['Word', 'Meaning'], rows: words } },
		{
			...section('Timeline', 2, [
				say(bold('Strands: '), `${lesson.strands.map((strand) => strandNames[strand]).join(', ')}. `),
				say(bold('Risks: '), `${lesson.risks.map((risk) => riskNames[risk]).join(', ')}.`),
			]),
			table: {
				heads: ['Beat', 'Slides', 'What happens', 'Minutes'],
				rows: beats.map((beat) => [
					say(bold(beatTitles[beat.name])),
					say(numbersOf(beat)),
					say(beat.slides.map((slide) => slide.props.title).join(' · ')),
					say(String(beat.minutes)),
				]),
			},
		},
	];
}

/** "3–7" */
const numbersOf = ({ slides: own }: Beat) => [...new Set([own.at(0)?.number, own.at(-1)?.number])].join('–');

const slideBySlide = (lesson: Lesson, facts: NationFacts): Section[] => [
	section('Slide by slide', 1),
	...slides(lesson).map((slide) =>
		section(`${slide.number}. ${slide.props.title}`, 2, [say(bold(timeOf(slide))), ...noteLines(slide, facts)]),
	),
];

function answers(lesson: Lesson): Section[] {
	const onSlides = slides(lesson).flatMap((slide) =>
		blocksIn(slide.children).flatMap((block) => {
			const answer = answerOf(block);
			return answer ? [asSection(answer, `Slide ${slide.number}. `)] : [];
		}),
	);
	const onSheets = worksheets(lesson).flatMap((sheet) => {
		const answer = answerOf(sheet);
		return answer ? [asSection(answer, 'Worksheet: ')] : [];
	});
	return [section('Answers', 1), ...onSlides, ...onSheets];
}

const asSection = ({ title, ...answer }: Answer, before: string): Section => ({
	title: `${before}${title}`,
	level: 2,
	...answer,
});

function helpRoutes(lesson: Lesson, facts: NationFacts): Section {
	const routes = lessonRoutes(facts, lesson);
	const checked = routes.map((route) => route.checked).sort()[0] ?? lesson.reviewed.on;
	return {
		...section('Who can help', 1),
		intro: [say(`Numbers checked on ${dayText(checked)}.`)],
		table: {
			heads: ['Who', 'How to reach them', 'What for', 'What staff need to know'],
			rows: routes.map((route) => [
				say(bold(route.name)),
				say(reachText(route)),
				say(route.hours ? `${route.for} ${route.hours.says}.` : route.for),
				say(route.staff),
			]),
		},
	};
}

const aboutTheLesson = ({ id, reviewed, curriculum }: Lesson): Section =>
	section('About this lesson', 1, [
		say(bold('Curriculum: '), `${curriculum.join(', ')}.`),
		say(
			`Lesson ${id}. ${reviewed.by ? `Reviewed by ${reviewed.by}` : 'Written'} on ${dayText(reviewed.on)}; review due ${dayText(reviewed.due)}.`,
		),
		say('Licensed CC BY 4.0: change it, print it, share it, and say that it came from Lantern.'),
	]);
