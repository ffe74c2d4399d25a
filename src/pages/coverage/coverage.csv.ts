import { coverageHeads, coverageOf, coverageRows } from '../../catalogue/coverage.ts';
import { csvOf } from '../../export/table/csv.ts';
import { facts, lessons } from '../../lessons.ts';

/** Every item of every framework with the lessons that teach it, for a spreadsheet. */
export const GET = () =>
	new Response(csvOf(coverageHeads, coverageRows(coverageOf(lessons, facts))), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
