import { doneOf } from './evidence-done.ts';
import type { Found } from './evidence-found.ts';
import { classesIn, plannedIn, type Scope } from './evidence-scope.ts';
import type { Everything } from './evidence-table.ts';

/** What a governor asks first, in sentences. Every number comes from the tables; what is missing is said as well. */
export const evidenceGlance = (from: Everything, scope: Scope, found: Found): string[] => [
	...done(from, scope),
	...change(found.changes.filter(({ of }) => of === scope.of)),
	...sensitive(from, scope),
	...coverage(found),
	...reviews(from, scope),
];

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const be = (count: number) => (count === 1 ? 'is' : 'are');

function done({ programme }: Everything, scope: Scope): string[] {
	const classes = classesIn(programme, scope).length;
	const { planned, taught, lessonsToCatchUp, pupilsToCatchUp } = doneOf(
		plannedIn(programme, scope).map((one) => one.planned),
	);
	const away = `${counted(lessonsToCatchUp, 'lesson')} still to be caught up by pupils who were away: ${counted(pupilsToCatchUp, 'place')} in all.`;
	return [
		`${counted(classes, 'class', 'classes')} with ${counted(planned, 'planned lesson')}; ${taught} taught so far.`,
		...(lessonsToCatchUp > 0 ? [away] : []),
	];
}

function change(asked: Found['changes']): string[] {
	const shown = asked.flatMap(({ kind, figures }) => (figures ? [{ kind, better: figures.change > 0 }] : []));
	const says = (kind: 'knowledge' | 'confidence', words: string) => {
		const own = shown.filter((one) => one.kind === kind);
		return own.length > 0
			? [
					`${words} after the lesson in ${own.filter(({ better }) => better).length} of ${counted(own.length, 'question')}.`,
				]
			: [];
	};
	const hidden = asked.length - shown.length;
	return [
		...says('knowledge', 'More pupils knew the answer'),
		...says('confidence', 'Pupils were surer'),
		...(asked.length === 0 ? ['No hands have been counted before and after a lesson yet.'] : []),
		...(hidden > 0 ? [`${counted(hidden, 'question')} not shown, because too few hands were counted.`] : []),
	];
}

function sensitive({ programme, lessons }: Everything, scope: Scope): string[] {
	const all = plannedIn(programme, scope).map(({ planned }) => planned);
	const own = lessons.filter(({ id, sensitivity }) => sensitivity === 3 && all.some(({ lesson }) => lesson === id));
	if (own.length === 0) return ['No lesson that needs the safeguarding lead’s sign-off is planned.'];
	const waiting = own.filter(({ id }) => !programme.signOffs.some(({ lesson }) => lesson === id)).length;
	return [
		`${counted(own.length, 'planned lesson')} ${own.length === 1 ? 'needs' : 'need'} the safeguarding lead’s sign-off: ${waiting === 0 ? 'all signed off' : `${waiting} not signed off yet`}.`,
	];
}

function coverage({ covered }: Found): string[] {
	const gaps = covered.filter(({ state }) => state === 'gap').length;
	const unread = new Set(covered.flatMap(({ framework }) => (framework.verified ? [] : [framework.name]))).size;
	return [
		`${counted(covered.length, 'framework item')} for these ages: ${covered.length - gaps} planned or taught this year, ${gaps} in no class’s plan.`,
		...(unread > 0
			? [`Our short wording of ${counted(unread, 'framework')} has still to be compared with the original by a person.`]
			: []),
	];
}

function reviews({ programme, lessons, today }: Everything, scope: Scope): string[] {
	const ids = new Set(plannedIn(programme, scope).map(({ planned }) => planned.lesson));
	const own = lessons.filter(({ id }) => ids.has(id));
	const overdue = own.filter(({ reviewed }) => reviewed && reviewed.due < today).length;
	const unread = own.filter(({ reviewed }) => !reviewed?.by).length;
	return [
		...(overdue > 0 ? [`${counted(overdue, 'planned lesson')} ${be(overdue)} due to be reviewed again.`] : []),
		...(unread > 0 ? [`${counted(unread, 'planned lesson')} no person has reviewed yet.`] : []),
	];
}
