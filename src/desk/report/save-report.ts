import { aboutTable, type EvidenceReport } from '../../programme/evidence-report.ts';
import type { EvidenceTable } from '../../programme/evidence-table.ts';
import { fileWords } from '../../programme/file-words.ts';
import { download } from '../download.ts';
import { downloadPaper } from '../paper-file.ts';
import { reportPaper } from './report-paper.ts';

/** The report to print or send. @returns what the file is called */
export async function savePdf(report: EvidenceReport, { name, isWhole }: { name: string; isWhole: boolean }) {
	const file = `${name}.pdf`;
	await downloadPaper(file, reportPaper(report, isWhole));
	return file;
}

/** Every table in one file, a sheet for each. @returns what the file is called */
export async function saveWorkbook(report: EvidenceReport, { name }: { name: string }) {
	const { xlsxOf } = await import('../../export/table/xlsx.ts');
	const file = `${name}.xlsx`;
	const bytes = await xlsxOf([aboutTable(report), ...report.tables]);
	download(file, bytes, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
	return file;
}

/** One table alone, for whatever a school reads lists into. @returns what the file is called */
export async function saveTable(table: EvidenceTable, { name }: { name: string }) {
	const { csvOf } = await import('../../export/table/csv.ts');
	const file = `${name}-${fileWords(table.name)}.csv`;
	download(file, csvOf(table.heads, table.rows), 'text/csv;charset=utf-8');
	return file;
}
