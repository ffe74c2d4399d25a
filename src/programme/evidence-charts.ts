import { type ChangeFigure, measures } from './evidence-change.ts';
import { doneByClass } from './evidence-done.ts';
import { type Found, findEvidence } from './evidence-found.ts';
import type { Known, Scope } from './evidence-scope.ts';
import type { Everything } from './evidence-table.ts';

/** A chart of bars: only what the tables show, too, and all of it in words beside the bars. */
export type Chart = {
	/** The table that has its numbers. */
	table: 'Planned and taught' | 'Change' | 'Frameworks';
	/** Which of that table's rows, where it measures more than one thing. */
	measures?: string;
	title: string;
	/** What somebody hears who cannot see it. */
	summary: string;
	/** What the two looks of a bar stand for. */
	key: { outline: string; solid: string };
	/** Each row has one bar or two; their ends are shares of the whole width, from 0 to 1. */
	rows: { label: string; about: string; lines: { outline: number; solid: number; says: string }[] }[];
};

/** What a person would rather look at than read. A chart of nothing is left out. */
export function evidenceCharts(from: Everything, scope: Scope, found: Found = findEvidence(from, scope)): Chart[] {
	const changes = found.changes.filter(({ of }) => of === scope.of);
	return [
		doneChart(from, scope),
		changeChart(changes, 'knowledge'),
		changeChart(changes, 'confidence'),
		frameworksChart(found),
	].filter(({ rows }) => rows.length > 0);
}

function doneChart({ programme }: Known, scope: Scope): Chart {
	const all = doneByClass(programme, scope).filter(({ done }) => done.planned > 0);
	const most = Math.max(...all.map(({ done }) => done.planned));
	const sum = (of: 'planned' | 'taught') => all.reduce((total, { done }) => total + done[of], 0);
	const complete = all.filter(({ done }) => done.taught === done.planned).length;
	return {
		table: 'Planned and taught',
		title: 'Lessons planned and taught, by class',
		summary: `Bars for ${classesText(all.length)}. Taught so far: ${sum('taught')} of ${sum('planned')} planned lessons. ${complete} of ${all.length} have been taught all that is planned. The table beneath has every number.`,
		key: { outline: 'planned', solid: 'taught' },
		rows: all.map(({ class: { label }, done: { planned, taught } }) => ({
			...{ label, about: '' },
			lines: [{ outline: planned / most, solid: taught / most, says: `${taught} of ${planned}` }],
		})),
	};
}

const classesText = (count: number) => (count === 1 ? '1 class' : `${count} classes`);

const kinds = {
	knowledge: { title: 'Who knew the answer, before and after', better: 'more knew it', unit: '%', most: 100 },
	confidence: { title: 'How sure pupils were, from 0 to 10', better: 'they were surer', unit: '', most: 10 },
} as const;

function changeChart(changes: readonly ChangeFigure[], kind: keyof typeof kinds): Chart {
	const { title, better, unit, most } = kinds[kind];
	const shown = changes.flatMap(({ kind: its, lesson, asks, figures }) =>
		its === kind && figures ? [{ label: lesson.title, about: asks, ...figures }] : [],
	);
	const improved = shown.filter(({ change }) => change > 0).length;
	const line = (value: number) => ({ share: value / most, words: `${value}${unit}` });
	return {
		table: 'Change',
		measures: measures[kind],
		title,
		summary: `Bars for ${shown.length === 1 ? '1 question' : `${shown.length} questions`}, each asked before and after a lesson. In ${improved} of ${shown.length}, ${better} afterwards. The table beneath has every number.`,
		key: { outline: 'before', solid: 'after' },
		rows: shown.map(({ label, about, before, after }) => {
			const [first, second] = [line(before), line(after)];
			return {
				...{ label, about },
				lines: [
					{ outline: first.share, solid: 0, says: `${first.words} before` },
					{ outline: 0, solid: second.share, says: `${second.words} after` },
				],
			};
		}),
	};
}

function frameworksChart({ covered }: Found): Chart {
	const all = [...new Set(covered.map(({ framework }) => framework))].map((framework) => {
		const own = covered.filter((item) => item.framework === framework);
		const count = (is: (item: Found['covered'][number]) => boolean) => own.filter(is).length;
		return {
			framework,
			items: own.length,
			planned: count((item) => item.planned > 0),
			taught: count((item) => item.taught > 0),
		};
	});
	const sum = (of: 'items' | 'planned' | 'taught') => all.reduce((total, one) => total + one[of], 0);
	return {
		table: 'Frameworks',
		title: 'Items of each framework for these ages',
		summary: `Bars for ${all.length === 1 ? '1 framework' : `${all.length} frameworks`}. Of ${sum('items')} items, ${sum('planned')} are planned this year in some class, and ${sum('taught')} have been taught in some. The table beneath has every number.`,
		key: { outline: 'planned in some class', solid: 'taught in some class' },
		rows: all.map(({ framework, items, planned, taught }) => ({
			...{ label: framework.name, about: `${items === 1 ? '1 item' : `${items} items`}, ${planned} planned` },
			lines: [{ outline: planned / items, solid: taught / items, says: `${taught} taught` }],
		})),
	};
}
