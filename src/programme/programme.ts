import './no-eval.ts';
import { z } from 'zod';
import { NationId } from '../facts/schema.ts';
import { modes, mostLessons } from './modes.ts';

/** Year groups of schools in England, youngest first; "R" is reception. */
export const yearGroups = ['R', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'] as const;
export type YearGroup = (typeof yearGroups)[number];

export const termNames = ['Autumn', 'Spring', 'Summer'] as const;

/** Limits that keep a file small and a screen quick. */
export const most = { classes: 60, plannedInClass: mostLessons, weeks: 16, size: 60, assignments: 400 } as const;

/** Short identifiers that this school's own programme makes up. They mean nothing outside its file. */
const Id = z.string().regex(/^[a-z0-9-]{1,40}$/, 'An identifier has up to 40 small letters, numbers and hyphens.');
const Day = z.iso.date();
const Text = (longest: number) => z.string().max(longest, `No more than ${longest} letters.`);

/** One class. It is known by its label: no pupil is ever named. */
export const SchoolClass = z.strictObject({
	id: Id,
	/** As the school calls it: "5 Oak". */
	label: Text(40).min(1, 'A class needs a label.'),
	yearGroup: z.enum(yearGroups),
	/** How many pupils; undefined where the school has not said. */
	size: z.int().min(1).max(most.size).optional(),
	/** The member of staff who usually teaches it: a name or initials. */
	teacher: Text(60).default(''),
});
export type SchoolClass = z.output<typeof SchoolClass>;

/** Hands up for each answer of one question, before and after; a number for each answer, in the lesson's order. */
export const Tally = z.strictObject({
	/** The block's id in the lesson, of the question asked before. */
	question: z.string().min(1).max(60),
	before: z.array(z.int().min(0).max(999)).max(12),
	after: z.array(z.int().min(0).max(999)).max(12),
});
export type Tally = z.output<typeof Tally>;

/** That a lesson has been taught to a class. */
export const Taught = z.strictObject({
	on: Day,
	/** Initials of whoever taught it. */
	by: Text(6).min(1),
	/** About the lesson, never about a pupil. */
	note: Text(300).default(''),
	/** How many pupils were away and still have to catch up. */
	toCatchUp: z.int().min(0).max(most.size).default(0),
	tallies: z.array(Tally).max(12).default([]),
});
export type Taught = z.output<typeof Taught>;

/** One lesson, planned for one class. Those of one class stand in the order in which they are taught. */
export const Planned = z.strictObject({
	id: Id,
	class: Id,
	/** The lesson's id, such as "uks2-02". It may have been withdrawn since. */
	lesson: z.string().min(1).max(40),
	/** Counted from 0: autumn, spring, summer. */
	term: z.int().min(0).max(2),
	/** Counted from 1 in its term; undefined while the week is still open. */
	week: z.int().min(1).max(most.weeks).optional(),
	/** Who teaches it, where that is somebody other than the class's own teacher. */
	teacher: Text(60).default(''),
	taught: Taught.optional(),
});
export type Planned = z.output<typeof Planned>;

/** That the designated safeguarding lead has agreed to a lesson of level 3 being taught at this school. */
export const SignOff = z.strictObject({ lesson: z.string().min(1).max(40), by: Text(60).min(1), on: Day });
export type SignOff = z.output<typeof SignOff>;

/** Lessons given to a class, opened by one link. Kept so that the lead finds the link again. */
export const Assigned = z.strictObject({
	id: Id,
	class: Id,
	lessons: z.array(z.string().min(1).max(40)).min(1).max(most.plannedInClass),
	from: Day,
	to: Day,
	mode: z.enum(modes),
	made: Day,
	/** Whether the link says the school's name. */
	school: z.boolean().optional(),
	/** The school's own adults as the link carries them; missing where it carries none. */
	adults: z
		.string()
		.regex(/^[\w-]{1,2000}$/)
		.optional(),
});
export type Assigned = z.output<typeof Assigned>;

/** Larger numbers cannot be told from their neighbours. */
export const largestRevision = Number.MAX_SAFE_INTEGER;

/** An earlier Lantern counted on beyond the largest: what it kept can still be read. Anything else is left for the schema to judge. */
export const countableRevision = (revision: unknown): unknown =>
	typeof revision === 'number' ? Math.min(revision, largestRevision) : revision;

/** After the largest it begins anew. */
export const nextRevision = (revision: number): number => (revision < largestRevision ? revision + 1 : 1);

/** What a school plans to teach, to which class, when; and what has become of it. Plain data, so that it can be a file. */
export const Programme = z.strictObject({
	kind: z.literal('lantern-programme'),
	version: z.literal(1),
	/** The same in every copy of this programme, so that two copies of one can be told from two programmes. */
	id: z.uuid(),
	/** Goes up by one with every change that was kept. */
	revision: z.preprocess(countableRevision, z.int().min(0)),
	school: z.strictObject({ name: Text(80).default(''), nation: NationId.default('england') }),
	/** The calendar year in whose autumn the school year begins. */
	year: z.int().min(2020).max(2100),
	/** The first day of each term: autumn, spring, summer. */
	terms: z.tuple([Day, Day, Day]),
	classes: z.array(SchoolClass).max(most.classes),
	planned: z.array(Planned).max(most.classes * most.plannedInClass),
	signOffs: z.array(SignOff).max(200).default([]),
	assigned: z.array(Assigned).max(most.assignments).default([]),
});
export type Programme = z.output<typeof Programme>;
