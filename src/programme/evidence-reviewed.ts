import { sensitivityNames } from '../lesson/names.ts';
import { type Known, plannedIn, type Scope, titleOf } from './evidence-scope.ts';
import type { Everything, EvidenceTable } from './evidence-table.ts';

/** Lessons of level 2 and 3. Only those of level 3 are signed off. */
export function sensitiveTable({ programme, lessons }: Known, scope: Scope): EvidenceTable {
	const all = plannedIn(programme, scope);
	const rows = lessons
		.filter(({ id, sensitivity }) => sensitivity >= 2 && all.some(({ planned }) => planned.lesson === id))
		.map(({ id, title, sensitivity }) => {
			const own = all.filter(({ planned }) => planned.lesson === id);
			const days = own.flatMap(({ planned }) => planned.taught?.on ?? []).sort();
			const sign = programme.signOffs.find(({ lesson }) => lesson === id);
			return [
				...[id, title, sensitivityNames[sensitivity].name, own.map((one) => one.class.label).join('; ')],
				...[own.length, days.length, days[0] ?? ''],
				...(sensitivity < 3 ? ['not needed', ''] : [sign?.by ?? 'not yet', sign?.on ?? '']),
				sensitivity === 3 && days[0] !== undefined && (!sign || days[0] < sign.on) ? 'taught before sign-off' : '',
			];
		});
	return {
		name: 'Sensitive lessons',
		heads: [
			...['Code', 'Lesson', 'Level', 'Classes', 'Planned', 'Taught', 'First taught on'],
			...['Signed off by', 'Signed off on', 'To look into'],
		],
		rows,
		widths: [10, 36, 26, 30, 10, 10, 14, 20, 14, 24],
	};
}

/** When what was planned was last reviewed; and when each framework was last looked at. */
export function reviewTable({ programme, lessons, frameworks, today }: Everything, scope: Scope): EvidenceTable {
	const ids = new Set(plannedIn(programme, scope).map(({ planned }) => planned.lesson));
	const here = frameworks.filter(({ nations }) => nations.includes(programme.school.nation));
	return {
		name: 'Dates reviewed',
		heads: ['What', 'Title', 'Reviewed on', 'Due again', 'By', 'State'],
		rows: [
			...[...ids].sort().map((id) => {
				const card = lessons.find((one) => one.id === id);
				const { on = '', due = '', by } = card?.reviewed ?? {};
				const state = !card ? 'withdrawn' : due !== '' && due < today ? 'overdue' : '';
				return [id, titleOf(lessons, id), on, due, by ?? 'no person yet', state];
			}),
			...here.map(({ id, name, edition, checked, verified }) => [
				...[id, `${name} (${edition})`, checked, '', ''],
				verified ? '' : 'not yet compared with the original by a person',
			]),
		],
		widths: [12, 44, 14, 14, 24, 30],
	};
}
