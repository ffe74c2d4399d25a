import { dayText } from '../lesson/names.ts';
import { type ChangeFigure, measures } from './evidence-change.ts';
import { comparedText, frameworksTable } from './evidence-coverage.ts';
import { type Done, doneByClass, doneOf } from './evidence-done.ts';
import { type Found, findEvidence } from './evidence-found.ts';
import { reviewTable, sensitiveTable } from './evidence-reviewed.ts';
import { type Known, plannedIn, type Scope, scopeName, titleOf, yearName } from './evidence-scope.ts';
import type { Everything, EvidenceTable } from './evidence-table.ts';
import { termNames } from './programme.ts';

/** The evidence of a class, a year or the school, table by table, in the order of the report. */
export function evidenceTables(
	from: Everything,
	scope: Scope,
	found: Found = findEvidence(from, scope),
): EvidenceTable[] {
	return [
		summary(from, scope),
		changeTable(found.changes),
		sensitiveTable(from, scope),
		frameworksTable(found.covered),
		coverage(from, found),
		lessonByLesson(from, scope),
		reviewTable(from, scope),
	];
}

function summary({ programme }: Known, scope: Scope): EvidenceTable {
	const rows = doneByClass(programme, scope).map(({ class: { label, yearGroup, size }, done }) => [
		...[label, yearName(yearGroup), size ?? ''],
		...doneCells(done),
	]);
	const all = doneOf(plannedIn(programme, scope).map(({ planned }) => planned));
	return {
		name: 'Planned and taught',
		heads: ['Class', 'Year', 'Pupils', 'Planned', 'Taught', 'Lessons to catch up', 'Places to catch up'],
		rows: scope.of === 'class' ? rows : [...rows, ['All', '', '', ...doneCells(all)]],
		widths: [16, 12, 10, 10, 10, 12, 12],
	};
}

const doneCells = ({ planned, taught, lessonsToCatchUp, pupilsToCatchUp }: Done) => [
	planned,
	taught,
	lessonsToCatchUp,
	pupilsToCatchUp,
];

function lessonByLesson({ programme, lessons }: Known, scope: Scope): EvidenceTable {
	return {
		name: 'Lesson by lesson',
		heads: ['Class', 'Code', 'Lesson', 'Term', 'Week', 'Teacher', 'Taught on', 'By', 'To catch up', 'Note'],
		rows: plannedIn(programme, scope).map(({ class: one, planned: { lesson, term, week, teacher, taught } }) => [
			...[one.label, lesson, titleOf(lessons, lesson), termNames[term] ?? '', week ?? '', teacher || one.teacher],
			...(taught ? [taught.on, taught.by, taught.toCatchUp, taught.note] : ['not yet', '', '', '']),
		]),
		widths: [16, 10, 36, 10, 8, 18, 12, 8, 10, 40],
	};
}

function coverage({ lessons: all }: Known, { covered }: Found): EvidenceTable {
	return {
		name: 'Coverage',
		heads: [
			...['Framework', 'Edition', 'Compared with the original by a person', 'Code', 'Strand'],
			...['What it asks, in our words', 'Classes', 'Planned in', 'Taught in', 'State', 'Lessons'],
		],
		rows: covered.map(({ framework, code, strand, says, of, planned, taught, state, lessons }) => [
			...[framework.name, framework.edition, comparedText(framework), code, strand, says],
			...[of, planned, taught, state, lessons.map((id) => `${id} ${titleOf(all, id)}`).join('; ')],
		]),
		widths: [24, 12, 14, 12, 24, 48, 10, 10, 10, 14, 48],
	};
}

export function changeTable(figures: readonly ChangeFigure[]): EvidenceTable {
	return {
		name: 'Change',
		heads: [
			...['For', 'Code', 'Lesson', 'Asks', 'Measures', 'Hands before', 'Hands after'],
			...['Before', 'After', 'Change'],
		],
		rows: figures.map(({ who, lesson, asks, kind, figures: shown }) => [
			...[who, lesson.id, lesson.title, asks, measures[kind]],
			...(shown
				? [shown.handsBefore, shown.handsAfter, shown.before, shown.after, shown.change]
				: [notShown, '', '', '', '']),
		]),
		widths: [16, 10, 30, 48, 22, 14, 14, 10, 10, 10],
	};
}

/** In place of figures that would give a small class away. */
const notShown = 'not shown: too few hands';

/** "5 Oak, 2026–27, as of 24 November 2026" */
export function evidenceTitle({ programme, today }: Pick<Everything, 'programme' | 'today'>, scope: Scope): string {
	const years = `${programme.year}–${String(programme.year + 1).slice(2)}`;
	return `${scopeName(programme, scope)}, ${years}, as of ${dayText(today)}`;
}
