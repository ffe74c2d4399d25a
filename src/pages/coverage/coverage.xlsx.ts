import { coverageHeads, coverageOf, coverageRows } from '../../catalogue/coverage.ts';
import { xlsxOf } from '../../export/table/xlsx.ts';
import { facts, lessons } from '../../lessons.ts';

const widths = [26, 18, 14, 12, 24, 60, 12, 60];

/** Every item of every framework with the lessons that teach it: a sheet for each framework. */
export const GET = async () => {
	const sheets = coverageOf(lessons, facts).map((one) => ({
		name: one.framework.id.toUpperCase(),
		heads: coverageHeads,
		rows: coverageRows([one]),
		widths,
	}));
	return new Response(await xlsxOf(sheets), {
		headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
	});
};
