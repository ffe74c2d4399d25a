import type { Facts } from '../facts/schema.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Finding, Looked, Rule } from './finding.ts';
import { reviewDue } from './fresh.ts';
import { type Passage, passagesOf } from './passages.ts';
import { language } from './rules/language.ts';
import { outcomes } from './rules/outcomes.ts';
import { reading } from './rules/reading.ts';
import { safeTeaching } from './rules/safe-teaching.ts';
import { shape } from './rules/shape.ts';
import { notToCome } from './to-come.ts';

/** Every rule that looks at one lesson. */
export const rules: readonly Rule[] = [
	...safeTeaching,
	...language,
	...reading,
	...shape,
	...outcomes,
	reviewDue,
	notToCome,
];

/** A lesson that has been looked at: its words, for what looks at several lessons, and what was found. */
export type Cared = { lesson: Lesson; passages: readonly Passage[]; findings: Finding[] };

/** Where a lesson stands in time, and what it may rest on. */
export type CareWith = { lineAt: (path: string) => number; facts: Facts; today: string; latest?: string };

/** Looks at one lesson through every rule. Errors come first, then in the order of lines. */
export function careFor(lesson: Lesson, { lineAt, facts, today, latest = today }: CareWith): Cared {
	const passages = passagesOf(lesson, lineAt);
	const looked: Looked = { lesson, passages, lineAt, contacts: contactsOf(facts), today, latest };
	const findings = rules.flatMap((rule) =>
		rule.check(looked).map((said): Finding => ({ file: lesson.file, rule: rule.id, weight: 'error', ...said })),
	);
	return { lesson, passages, findings: findings.sort((a, b) => a.weight.localeCompare(b.weight) || a.line - b.line) };
}

/** What a lesson may print as it stands: numbers and addresses that a person has checked, without spaces. */
const contactsOf = ({ routes }: Facts) =>
	routes
		.filter(({ shown }) => shown)
		.flatMap(({ phone, url }) => [phone, url])
		.flatMap((contact) => (contact ? [contact.replaceAll(/[\s-]/g, '').toLowerCase()] : []));
