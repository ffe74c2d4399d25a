import { changeTable, evidenceTables, evidenceTitle } from './evidence.ts';
import { type Chart, evidenceCharts } from './evidence-charts.ts';
import { findEvidence } from './evidence-found.ts';
import { evidenceGlance } from './evidence-glance.ts';
import { type Scope, scopeName } from './evidence-scope.ts';
import type { Everything, EvidenceTable } from './evidence-table.ts';
import { fileWords } from './file-words.ts';
import { fewestHands } from './small-groups.ts';

/** What somebody wants in a report. */
export type ReportWish = {
	scope: Scope;
	/** Who reads it: "Governing body". May be empty. */
	readers: string;
	/** Whether what teachers noted about lessons goes in. It was written for colleagues. */
	notes: boolean;
};

/** A report, whichever file it becomes. */
export type EvidenceReport = {
	title: string;
	school: string;
	readers: string;
	glance: string[];
	charts: Chart[];
	tables: EvidenceTable[];
	/** Of the table “Change”, only the rows for everybody whom the report is about. */
	change: EvidenceTable;
	/** How it is to be read, and what it does not show. */
	reading: string[];
};

export function evidenceReport(from: Everything, { scope, readers, notes }: ReportWish): EvidenceReport {
	const found = findEvidence(from, scope);
	const tables = evidenceTables(from, scope, found);
	return {
		title: evidenceTitle(from, scope),
		school: from.programme.school.name,
		readers: readers.trim(),
		glance: evidenceGlance(from, scope, found),
		charts: evidenceCharts(from, scope, found),
		change: changeTable(found.changes.filter(({ of }) => of === scope.of)),
		tables: notes ? tables : tables.map((table) => without(table, 'Note')),
		reading,
	};
}

const reading = [
	'No pupil is named, and no concern is recorded here. Concerns are in the school’s own safeguarding records.',
	`Figures behind which fewer than ${fewestHands} hands stand are not shown. Totals leave such classes out where they could be worked out otherwise.`,
	'Hands before and after a lesson are counted in class. They show what a class said that day, not what any one pupil knows.',
	'A place to catch up is one pupil who missed one lesson. Somebody who missed two counts twice.',
	'An item is “taught” when every class that plans it has been taught it, and a “gap” when no class plans it this year. Most items are taught over several years.',
	'The frameworks are in our own short words, to help find an item. The published documents are what counts.',
];

/** The same table without one of its columns. */
function without({ name, heads, rows, widths }: EvidenceTable, head: string): EvidenceTable {
	const at = heads.indexOf(head);
	const keep = <T>(row: readonly T[]) => row.filter((_, column) => column !== at);
	return { name, heads: keep(heads), rows: rows.map(keep), widths: keep(widths) };
}

/** What the report is, as the first sheet of a spreadsheet. */
export const aboutTable = ({ title, school, readers, glance, reading: how }: EvidenceReport): EvidenceTable => ({
	name: 'About',
	heads: ['What', 'Says'],
	rows: [
		['Report', `Online-safety education: ${title}`],
		...(school ? [['School', school]] : []),
		...(readers ? [['For', readers]] : []),
		...glance.map((sentence) => ['At a glance', sentence]),
		...how.map((sentence) => ['How to read it', sentence]),
	],
	widths: [18, 110],
});

/** "hill-top-school-5-oak-evidence-2026-11-24" */
export function reportFileName({ programme, today }: Pick<Everything, 'programme' | 'today'>, scope: Scope): string {
	const own = scope.of === 'school' ? '' : fileWords(scopeName(programme, scope));
	return [fileWords(programme.school.name), own, 'evidence', today].filter(Boolean).join('-');
}
