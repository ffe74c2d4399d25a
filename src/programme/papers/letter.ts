import type { Paper, PaperBlock } from '../../export/paper/paper.ts';
import { dayText } from '../../lesson/names.ts';
import { headingText } from '../assigned-words.ts';
import type { Assignment } from '../assignment.ts';
import { isForTogether } from '../may-assign.ts';
import type { Given, GivenLesson } from './given.ts';

/** What a letter knows besides: who writes it, and where families read on. */
export type LetterFrom = {
	/** Empty where the programme does not say. */
	school: string;
	site: string;
	/** How the school's nation calls the person in charge of safeguarding. */
	lead: string;
};

/** A letter home before the lessons are taught: what they are about, where to read all of it, and whom to ask. */
export function letter(given: Given, from: LetterFrom): Paper {
	const { assignment, lessons } = given;
	const sensitive = lessons.filter(isForTogether);
	return {
		title: `Letter home: ${headingText(assignment)}`,
		foot: 'Made with Lantern, CC BY 4.0',
		blocks: [
			...(from.school ? [words(from.school, true)] : []),
			{ kind: 'heading', level: 1, text: `Online safety lessons for ${assignment.label}` },
			words('Dear parents and carers,'),
			...beginning(given),
			{ kind: 'heading', level: 2, text: lessons.length === 1 ? 'The lesson' : 'The lessons' },
			words(
				`${lessons.length === 1 ? 'It' : 'Each'} has a page for families. There you find all that is taught, and ways to talk about it at home.`,
			),
			...lessons.flatMap((lesson) => aboutLesson(lesson, from)),
			...(sensitive.length > 0 ? aboutSensitive(assignment, sensitive.length) : []),
			...ending(given),
		],
	};
}

const words = (text: string, strong = false): PaperBlock => ({ kind: 'paragraph', text, strong });

function beginning({ assignment, lessons, link }: Given): PaperBlock[] {
	const { label, mode } = assignment;
	const many = lessons.length === 1 ? 'a lesson' : `${lessons.length} lessons`;
	const when = whenText(assignment);
	if (mode === 'in-class') return [words(`${label} will have ${many} about life online, in class, ${when}.`)];
	return [
		words(
			`${label} has ${many} about life online to do at home, ${when}. It is good to sit beside your child. Open them here:`,
		),
		{ kind: 'link', text: link, href: link },
	];
}

const whenText = ({ from, to }: Assignment) =>
	from === to ? `on ${dayText(from)}` : `between ${dayText(from)} and ${dayText(to)}`;

function aboutLesson(
	{ id, title, summary, sensitivity, draft }: GivenLesson,
	{ site, lead }: LetterFrom,
): PaperBlock[] {
	const address = new URL(`/families/${id}/`, site).href;
	return [
		{ kind: 'heading', level: 3, text: title },
		...(draft ? [words(`Draft: to be reviewed by a ${lead} before it is taught.`, true)] : []),
		words(`${summary}${isForTogether({ sensitivity }) ? ' This one is about something sensitive.' : ''}`),
		{ kind: 'link', text: address, href: address },
	];
}

const aboutSensitive = (assignment: Assignment, many: number): PaperBlock[] => [
	{ kind: 'heading', level: 2, text: many === 1 ? 'About the sensitive lesson' : 'About the sensitive lessons' },
	words(
		`We teach ${many === 1 ? 'it' : 'them'} together in class, ${whenText(assignment)}, and never as homework. The people in the story are made up. No child has to speak about their own life.`,
	),
	words(
		`You can ask us anything about ${many === 1 ? 'it' : 'them'}, before and after. Could ${many === 1 ? 'it' : 'one of them'} be hard for your child? Please tell us, so that we can plan for that.`,
	),
];

function ending({ help }: Given): PaperBlock[] {
	const reach = [
		help.emergency && `If a child is in danger now, call ${help.emergency}.`,
		help.adults && `For adults who are worried: ${help.adults}.`,
		help.pupils && `For your child: ${help.pupils}.`,
	];
	return [
		{ kind: 'heading', level: 2, text: 'If your child tells you about a worry' },
		words(
			'Listen first, and stay calm. You could say: “Thank you for telling me. It is not your fault.” Then tell us, so that we can help.',
		),
		{ kind: 'heading', level: 2, text: 'Who can help' },
		words(['At school, ask for the person in charge of safeguarding.', ...reach].filter(Boolean).join(' ')),
		words(`Numbers checked on ${dayText(help.checked)}.`),
		words('With kind regards,'),
	];
}
