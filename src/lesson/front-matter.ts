import { z } from 'zod';
import { looksEmpty } from '../characters/hidden.ts';
import { WebAddress } from './web-address.ts';

/** The telling ladder: each lesson practises one rung, and later lessons go back to earlier ones. */
export const rungs = [
	'who-to-tell',
	'feeling-alarm',
	'first-words',
	'surprise-or-secret',
	'keep-telling',
	'never-too-late',
	'tell-for-a-friend',
	'what-happens-next',
	'keep-proof-safely',
	'official-routes',
	'first-listener',
	'trusted-adult',
] as const;

export const keyStages = ['ks1', 'ks2-lower', 'ks2-upper', 'ks3', 'ks4', 'ks5'] as const;
export type KeyStage = (typeof keyStages)[number];

/** How the ids of a stage's lessons begin. */
export const idPrefixes: Record<KeyStage, string> = {
	ks1: 'ks1',
	'ks2-lower': 'lks2',
	'ks2-upper': 'uks2',
	ks3: 'ks3',
	ks4: 'ks4',
	ks5: 'ks5',
};

/** The eight strands of Education for a Connected World (UKCIS, 2020). */
export const strands = [
	'self-image',
	'online-relationships',
	'online-reputation',
	'online-bullying',
	'managing-information',
	'health-wellbeing',
	'privacy-security',
	'copyright',
] as const;
export type Strand = (typeof strands)[number];

/** The four Cs of Keeping Children Safe in Education. */
export const risks = ['content', 'contact', 'conduct', 'commerce'] as const;
export type Risk = (typeof risks)[number];

/** Words that somebody can see, in one line. */
const Line = z
	.string()
	.min(1)
	.max(300)
	.refine((text) => !looksEmpty(text), 'it holds nothing that anybody can see');
const Day = z.iso.date('write year-month-day, such as 2026-11-24');

/** A page or document that a statement in the lesson rests on. */
export const Source = z.strictObject({
	title: Line,
	publisher: Line,
	url: WebAddress.optional(),
	/** The day somebody last looked at it. */
	accessed: Day,
});

/** What is told before the first slide: how this class stays safe while it learns. */
export const Safety = z.strictObject({
	/** Ground rules in pupils' words, to agree with the class. */
	groundRules: z.array(Line).min(3).max(6),
	/** What the teacher does or asks before the day. */
	before: z.array(Line).min(2).max(8),
	/** Something worthwhile for a pupil who would rather not take part. */
	optOut: Line,
	/** Whom to watch over, and how to look after the teacher too. */
	after: z.array(Line).min(1).max(4),
});

/** A shorter way through a lesson: fewer of its slides, in their order. */
export const Cut = z.strictObject({
	/** How long it takes; the minutes of its slides together. */
	minutes: z.int().min(5).max(40),
	/** Numbers of the slides that stay, counted from 1. */
	slides: z.array(z.int().min(1)).min(3),
	/** What is left out, and when this is enough. */
	about: Line,
});

/** What parents and carers read and take home. */
export const Family = z.strictObject({
	/** What was taught and why, in two to four sentences. */
	learned: z
		.string()
		.min(1)
		.max(900)
		.refine((text) => !looksEmpty(text), 'it holds nothing that anybody can see'),
	/** Ways into a calm talk. */
	starters: z.array(Line).min(3).max(5),
	/** Something small to do together. */
	together: Line,
	/** Words that help when a child tells. */
	ifTheyTell: z.array(Line).min(2).max(4),
});

/** Where one outcome shows: ids of blocks and worksheets. */
export const Evidence = z.strictObject({
	/** The activities and worksheets in which pupils practise it. */
	practised: z.array(z.string()).min(1).max(4),
	/** Questions and scales of the beginning that ask about it and come again at the end. */
	asked: z.array(z.string()).max(3).default([]),
});
export type Evidence = z.output<typeof Evidence>;

/** What stands between the two lines of three hyphens at the top of a lesson. */
export const FrontMatter = z.strictObject({
	/** Names the lesson in addresses and files, so it is kept for ever. */
	id: z
		.string()
		.regex(
			/^(ks1|lks2|uks2|ks3|ks4|ks5)-\d{2,3}$/,
			'use ks1, lks2, uks2, ks3, ks4 or ks5, a hyphen, and two or three digits, such as "lks2-90"',
		),
	title: Line,
	/** One sentence for whoever chooses lessons. */
	summary: Line,
	keyStage: z.enum(keyStages),
	/** Ages in years, youngest and oldest. */
	ages: z.tuple([z.int().min(4).max(18), z.int().min(4).max(19)]),
	minutes: z.int().min(10).max(90),
	/** Shorter ways to teach it, for a day without a whole lesson. */
	cuts: z.array(Cut).max(2).default([]),
	strands: z.array(z.enum(strands)).min(1).max(4),
	risks: z.array(z.enum(risks)).min(1).max(4),
	/** 0 routine · 1 read the note · 2 tell the safeguarding lead · 3 the lead signs off; no assembly, homework or cover */
	sensitivity: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
	/** What pupils can do afterwards, each beginning with "I can". */
	outcomes: z
		.array(z.string().regex(/^I can /, 'begin with "I can"'))
		.min(2)
		.max(4),
	/** Where each outcome shows, in their order. The sheet “Then and now” asks about every one of them besides. */
	evidence: z.array(Evidence).max(4).default([]),
	tell: z.enum(rungs),
	vocabulary: z
		.array(z.strictObject({ word: Line, meaning: Line }))
		.min(1)
		.max(8),
	/** What to have ready. */
	prepare: z.array(Line).min(1).max(8),
	/** Codes from `lessons/facts/frameworks`, such as "rshe:P-OSA-2". */
	curriculum: z.array(z.string().regex(/^[a-z]+:[A-Za-z0-9-]+$/, 'use framework:code, such as "rshe:P-OSA-2"')).min(1),
	/** Ids from `lessons/facts/routes.yaml`, in the order they are shown. The first is "trusted-adult". */
	routes: z.array(z.string()).min(2).max(8),
	safety: Safety,
	family: Family,
	sources: z.array(Source).min(1),
	/** When the lesson was last reviewed, when it is due again, and by whom: left out until a person has done it. */
	reviewed: z.strictObject({ on: Day, due: Day, by: Line.optional() }),
});
export type FrontMatter = z.output<typeof FrontMatter>;
