import type { Tell } from './schema.ts';

export type Adult = Tell['adults'][number];

/** The three pieces of what the character could say, in the order in which they are said. */
export const pieces = ['begin', 'happened', 'ask'] as const;
export type Piece = (typeof pieces)[number];

/** What was chosen so far: only from what the lesson offers, never typed. */
export type Plan = {
	first?: string;
	next?: string;
	words: Partial<Record<Piece, string>>;
	/** What to say if nobody heard the first time. */
	again?: string;
	ways: readonly string[];
};

export const noPlan: Plan = { words: {}, ways: [] };

/** Chooses whom to tell first. The second choice is let go where it was the same person. */
export const chooseFirst = (plan: Plan, first: string): Plan => ({
	...plan,
	first,
	next: plan.next === first ? undefined : plan.next,
});

/** Chooses whom to tell if the first adult does not help. */
export const chooseNext = (plan: Plan, next: string): Plan => (next === plan.first ? plan : { ...plan, next });

/** Chooses one piece of the words. */
export const say = (plan: Plan, piece: Piece, words: string): Plan => ({
	...plan,
	words: { ...plan.words, [piece]: words },
});

/** Chooses what to say the second time. */
export const sayAgain = (plan: Plan, again: string): Plan => ({ ...plan, again });

/** Adds another way to tell, or takes it away again. */
export const toggleWay = (plan: Plan, way: string): Plan => ({
	...plan,
	ways: plan.ways.includes(way) ? plan.ways.filter((other) => other !== way) : [...plan.ways, way],
});

/** The words put together, with a gap for each piece not yet chosen. */
export const spoken = (plan: Plan) => pieces.map((piece) => bare(plan.words[piece] ?? '…')).join(' ');

/** Words without the quotation marks that a lesson may have put around them, so that they can be joined and quoted once. */
export const bare = (words: string) => words.replace(/^“([^“”]*)”$/, '$1');

/** Are all three pieces chosen? */
export const isSpoken = (plan: Plan) => pieces.every((piece) => plan.words[piece] !== undefined);

export const adultOf = (tell: Tell, id: string | undefined): Adult | undefined =>
	tell.adults.find((adult) => adult.id === id);
