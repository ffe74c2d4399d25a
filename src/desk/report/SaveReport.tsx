import { useState } from 'react';
import type { EvidenceReport } from '../../programme/evidence-report.ts';
import { savePdf, saveWorkbook } from './save-report.ts';
import type { Saving } from './use-saving.ts';

type Props = { report: EvidenceReport; name: string; saving: Saving };

/** The report as files: to print or send, or to go on counting with. */
export function SaveReport({ report, name, saving }: Props) {
	const [isWhole, setWhole] = useState(false);
	return (
		<>
			<label className="desk-tick">
				<input type="checkbox" checked={isWhole} onChange={({ currentTarget }) => setWhole(currentTarget.checked)} />{' '}
				<span>The PDF with every lesson and every framework item. Long: for an inspection, not for a meeting.</span>
			</label>
			<div className="desk-files">
				<button
					type="button"
					className="button strong"
					aria-disabled={saving.busy === 'pdf'}
					onClick={() => saving.start('pdf', () => savePdf(report, { name, isWhole }))}
				>
					{saving.busy === 'pdf' ? 'Making the PDF …' : 'Save as PDF'}
				</button>
				<button
					type="button"
					className="button"
					aria-disabled={saving.busy === 'workbook'}
					onClick={() => saving.start('workbook', () => saveWorkbook(report, { name }))}
				>
					Save all tables (Excel, XLSX)
				</button>
			</div>
			<p className="problem" role="alert">
				{saving.problem}
			</p>
		</>
	);
}
