import { useMemo, useState } from 'react';
import type { Framework } from '../../facts/schema.ts';
import { dayOf } from '../../programme/day.ts';
import { type EvidenceReport, evidenceReport, reportFileName } from '../../programme/evidence-report.ts';
import type { LessonCard } from '../../programme/lesson-card.ts';
import type { At } from '../at.ts';
import { Labelled } from '../Labelled.tsx';
import { ScopeChoice } from '../ScopeChoice.tsx';
import { scopeOf } from '../scope-choice.ts';
import { ReportChart } from './ReportChart.tsx';
import { ReportTable } from './ReportTable.tsx';
import { SaveReport } from './SaveReport.tsx';
import { saveTable } from './save-report.ts';
import { type Saving, useSaving } from './use-saving.ts';
import { useSettled } from './use-settled.ts';

type Props = { at: At<LessonCard>; frameworks: readonly Framework[] };

/** What the programme shows, for governors and inspectors: on screen, on paper, and in spreadsheets. */
export function Report({ at, frameworks }: Props) {
	const [about, setAbout] = useState('school');
	const [readers, setReaders] = useState('');
	const [notes, setNotes] = useState(false);
	const saving = useSaving(at.say);
	const programme = useSettled(at.programme);
	const { lessons } = at;
	const today = dayOf(new Date());
	const { report, name } = useMemo(() => {
		const from = { programme, lessons, frameworks: [...frameworks], today };
		const scope = scopeOf(programme, about);
		return { report: evidenceReport(from, { scope, readers, notes }), name: reportFileName(from, scope) };
	}, [programme, lessons, frameworks, today, about, readers, notes]);
	if (programme.classes.length === 0) return null;
	return (
		<section aria-labelledby="desk-report" className="report">
			<h2 id="desk-report" tabIndex={-1}>
				Report
			</h2>
			<p>For governors, trustees and inspectors, from all that is planned and marked above.</p>
			<div className="desk-fields">
				<ScopeChoice label="What it is about" programme={programme} value={about} choose={setAbout} />
				<Labelled label="Who it is for, such as the governing body">
					<input
						maxLength={80}
						autoComplete="off"
						value={readers}
						onChange={({ currentTarget }) => setReaders(currentTarget.value)}
					/>
				</Labelled>
			</div>
			<label className="desk-tick">
				<input type="checkbox" checked={notes} onChange={({ currentTarget }) => setNotes(currentTarget.checked)} />{' '}
				<span>With teachers’ notes about lessons. Read them first: they were written for colleagues.</span>
			</label>
			<SaveReport report={report} name={name} saving={saving} />
			<Shown report={report} name={name} saving={saving} about={about} />
		</section>
	);
}

type ShownProps = { report: EvidenceReport; name: string; saving: Saving; about: string };

/** The report on screen: in sentences, in charts, each with its table beneath, and how to read it. */
function Shown({ report, name, saving, about }: ShownProps) {
	return (
		<>
			<h3>{report.title}</h3>
			<ul>
				{report.glance.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
			{report.tables.map((table) => (
				<section key={`${about} ${table.name}`} aria-label={table.name} className="report-part">
					<h4>{table.name}</h4>
					{report.charts
						.filter((chart) => chart.table === table.name)
						.map((chart) => (
							<ReportChart key={chart.title} chart={chart} />
						))}
					<ReportTable table={table} save={() => saving.start('table', () => saveTable(table, { name }))} />
				</section>
			))}
			<h4>How to read this report</h4>
			<ul>
				{report.reading.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
		</>
	);
}
