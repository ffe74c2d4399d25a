import type { Paper, PaperBlock } from '../../export/paper/paper.ts';
import { measures } from '../../programme/evidence-change.ts';
import type { Chart } from '../../programme/evidence-charts.ts';
import type { EvidenceReport } from '../../programme/evidence-report.ts';
import { type Column, column, joined, paperTables } from './paper-table.ts';

/** A report as it is printed: what a meeting wants first; then, if it is whole, every figure, item and lesson. */
export function reportPaper(report: EvidenceReport, isWhole: boolean): Paper {
	const { title, school } = report;
	return {
		title: `Online-safety education: ${title}`,
		marked: true,
		foot: [title.startsWith(school) ? '' : school, 'Online-safety education', title].filter(Boolean).join(' · '),
		blocks: [...top(report), ...summary(report, isWhole), ...(isWhole ? details(report) : [])],
	};
}

const top = ({ title, school, readers, glance }: EvidenceReport): PaperBlock[] => [
	heading(1, 'Online-safety education: evidence'),
	{ kind: 'paragraph', text: title, strong: true },
	...(title.startsWith(school) ? [] : [says(school)]),
	...(readers ? [says(`For: ${readers}`)] : []),
	heading(2, 'At a glance'),
	{ kind: 'list', items: glance },
];

const summary = (report: EvidenceReport, isWhole: boolean): PaperBlock[] => [
	heading(2, 'Planned and taught'),
	...chartsOf(report, 'Planned and taught'),
	...paperTables(named(report, 'Planned and taught'), columns.done),
	heading(2, 'Change in knowledge and confidence'),
	...changeBlocks(report),
	heading(2, 'Sensitive lessons'),
	...paperTables(named(report, 'Sensitive lessons'), columns.sensitive),
	heading(2, 'Coverage of frameworks'),
	...chartsOf(report, 'Frameworks'),
	...paperTables(named(report, 'Frameworks'), columns.frameworks),
	...(isWhole ? [] : [says('Each item is named in the full report, and in the spreadsheet.')]),
	heading(2, 'Dates reviewed'),
	...paperTables(named(report, 'Dates reviewed'), columns.reviewed),
	heading(2, 'How to read this report'),
	{ kind: 'list', items: report.reading },
];

/** For an inspection: everything, the wide tables on turned pages. */
const details = (report: EvidenceReport): PaperBlock[] => [
	...classByClass(report),
	{ kind: 'new page', turned: true },
	heading(2, 'Every framework item for these ages'),
	...paperTables(named(report, 'Coverage'), columns.coverage, ['Framework']),
	heading(2, 'Every lesson, class by class'),
	...paperTables(named(report, 'Lesson by lesson'), columns.lessons, ['Class']),
];

/** A report on one class has said it already. */
function classByClass(report: EvidenceReport): PaperBlock[] {
	const all = named(report, 'Change');
	if (!all || all.rows.length === report.change.rows.length) return [];
	return [
		{ kind: 'new page' },
		heading(2, 'Change, class by class'),
		...paperTables(all, columns.changeOf, ['Lesson', 'Asks', 'Measures']),
	];
}

const named = ({ tables }: EvidenceReport, name: string) => tables.find((table) => table.name === name);
const heading = (level: 1 | 2 | 3, text: string): PaperBlock => ({ kind: 'heading', level, text });
const says = (text: string): PaperBlock => ({ kind: 'paragraph', text });
const chartsOf = ({ charts }: EvidenceReport, name: Chart['table']) =>
	charts.filter(({ table }) => table === name).map(drawn);

const drawn = ({ summary, key, rows }: Chart): PaperBlock => ({ kind: 'chart', alt: summary, key, rows });

/** Each question, for everybody whom the report is about. */
function changeBlocks({ change, charts }: EvidenceReport): PaperBlock[] {
	const at = change.heads.indexOf('Measures');
	const kinds = Object.values(measures).filter((kind) => change.rows.some((row) => row[at] === kind));
	if (kinds.length === 0) return [says('No hands have been counted before and after a lesson yet.')];
	return kinds.flatMap((kind) => [
		heading(3, kind),
		...charts.filter((chart) => chart.measures === kind).map(drawn),
		...paperTables({ ...change, rows: change.rows.filter((row) => row[at] === kind) }, columns.change),
	]);
}

const ofText = (some = '', all = '') => `${some} of ${all}`;
const bracketed = (words = '', code = '') => `${words} (${code})`;

const figures = [
	column('Hands', 2, ['Hands before', 'Hands after'], (before, after) =>
		after ? `${before}, then ${after}` : `${before}`,
	),
	...[column('Before', 1.2), column('After', 1.1), column('Change', 1.3)],
];

/** What of each table goes on paper, so that it can be read at arm's length. */
const columns = {
	done: [
		...[column('Class', 3), column('Year', 2), column('Pupils', 1.3), column('Planned', 1.4), column('Taught', 1.3)],
		...[column('Lessons to catch up', 2), column('Places to catch up', 2)],
	],
	change: [column('Lesson and question', 5, ['Lesson', 'Asks'], joined), ...figures],
	changeOf: [column('For', 5), ...figures],
	sensitive: [
		...[column('Lesson', 3.4), column('Level', 2.6)],
		column('Taught', 1.4, ['Taught', 'Planned'], ofText),
		column('First taught', 1.8, ['First taught on']),
		column('Signed off', 2.4, ['Signed off by', 'Signed off on'], (...cells) => cells.filter(Boolean).join(', ')),
		column('To look into', 2),
	],
	frameworks: [
		...[column('Framework', 4), column('Compared with the original by a person', 2.5)],
		column('Items for these ages', 1.9, ['Items for these ages', 'Items in all'], ofText),
		...[column('Taught', 1.3), column('Taught in part', 1.3), column('Planned', 1.5), column('Gap', 0.9)],
	],
	reviewed: [
		column('What', 4.4, ['Title', 'What'], bracketed),
		...[column('Reviewed on', 1.8), column('Due again', 1.8), column('By', 2), column('State', 2.6)],
	],
	coverage: [
		...[column('Code', 1.6), column('What it asks, in our words', 6), column('Strand', 3)],
		column('Classes that plan it', 1.6, ['Planned in', 'Classes'], ofText),
		column('Classes taught', 1.5, ['Taught in', 'Classes'], ofText),
		...[column('State', 1.5), column('Lessons', 4)],
	],
	lessons: [
		column('Lesson', 5, ['Lesson', 'Code'], bracketed),
		column('Planned for', 2.4, ['Term', 'Week'], (term, week) => (week ? `${term}, week ${week}` : `${term}`)),
		...[
			column('Teacher', 2.4),
			column('Taught on', 2),
			column('By', 1.1),
			column('To catch up', 1.5),
			column('Note', 4),
		],
	],
} satisfies Record<string, readonly Column[]>;
