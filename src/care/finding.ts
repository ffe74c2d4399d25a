import type { Lesson } from '../lesson/lesson.ts';
import type { Mistake } from '../lesson/mistake.ts';
import type { Passage } from './passages.ts';

/** Something that makes a lesson less safe, or harder to use, than it should be. */
export type Finding = {
	file: string;
	/** Counted from 1, as an editor shows it. */
	line: number;
	/** The rule's id, under which `lessons/README.md` says why. */
	rule: string;
	/** An error stops the build; a warning is listed; what is overdue is listed, and said to staff where they read it. */
	weight: 'error' | 'overdue' | 'warning';
	/** What was found. */
	what: string;
	/** How to mend it. */
	mend: string;
};

/** A finding as an author reads it. */
export const findingMistake = ({ file, line, rule, what, mend }: Finding): Mistake => ({
	file,
	line,
	what: `${what}  [${rule}]`,
	hint: mend,
});

/** What a rule says of one place; the file and the rule's own name are added for it. */
export type Said = Omit<Finding, 'file' | 'rule' | 'weight'> & { weight?: Finding['weight'] };

/** What a rule may look at. */
export type Looked = {
	lesson: Lesson;
	/** All its words, each with whom they are for. */
	passages: readonly Passage[];
	/** The line of a front-matter key, such as `safety.before.2`. */
	lineAt: (path: string) => number;
	/** Numbers to call and addresses to open that have been checked, as they stand in the facts. */
	contacts: readonly string[];
	/** The day on which the check is made, as `2026-11-24`. */
	today: string;
	/** The last day on which anything can have been looked at: what is said to have been later is a slip. */
	latest: string;
};

/** One thing that keeps a lesson safe. */
export type Rule = {
	readonly id: string;
	/** Why it is there, in one sentence, for the person whose lesson it refuses. */
	readonly why: string;
	check(looked: Looked): Said[];
};
