import { routeDue, stateOf } from '../facts/due.ts';
import type { Facts } from '../facts/schema.ts';
import { dayText } from '../lesson/names.ts';
import type { Finding, Rule, Said } from './finding.ts';

/** A lesson is read again by a person before its day comes. */
export const reviewDue: Rule = {
	id: 'review-due',
	why: 'Law, services and pupils’ lives change; an old lesson can be a wrong one.',
	check: ({ lesson, today, lineAt }) =>
		due(lesson.reviewed.due, today, {
			line: lineAt('reviewed.due'),
			what: 'This lesson',
			mend: 'Read it again with a safeguarding lead, then set reviewed.on and reviewed.due.',
		}),
};

/** Every way to get help is checked by a person twice a year. */
export function freshRoutes({ routes, routeLines }: Facts, today: string): Finding[] {
	const file = 'lessons/facts/routes.yaml';
	return routes
		.filter(({ shown }) => shown)
		.flatMap((route) =>
			due(routeDue(route), today, {
				line: routeLines[route.id] ?? 1,
				what: `“${route.name}” (${route.id}), last checked on ${dayText(route.checked)},`,
				mend: 'Call the number or open the page, then set its "checked", or "shown: false".',
			}).map((said) => ({ file, rule: 'route-checked', ...said })),
		);
}

/** Where a change in the law has been announced, somebody looks again when its day comes. */
export function freshLaws({ laws, lawLines }: Facts, today: string): Finding[] {
	return laws.flatMap(({ id, title, until }) =>
		until === undefined
			? []
			: due(until, today, {
					line: lawLines[id] ?? 1,
					what: `The law “${title}” (${id})`,
					mend: 'Look at the law as it is now, change lessons/facts/law.yaml, and take "until" out or move it.',
				}).map((said) => ({ file: 'lessons/facts/law.yaml', rule: 'law-due', ...said })),
	);
}

type Dated = Said & Pick<Finding, 'weight'>;

/** Spoken of before its day; overdue after it, which stops nothing: help must stay on the screen. */
function due(day: string, today: string, { line, what, mend }: { line: number; what: string; mend: string }): Dated[] {
	const state = stateOf(day, today);
	if (state === 'later') return [];
	if (state === 'soon')
		return [{ line, weight: 'warning', what: `${what} is due to be looked at by ${dayText(day)}.`, mend }];
	return [{ line, weight: 'overdue', what: `${what} was due to be looked at by ${dayText(day)}.`, mend }];
}
