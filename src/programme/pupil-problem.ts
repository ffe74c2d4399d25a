import { cut, labelKey } from './class-cells.ts';
import { type Places, placesOf } from './class-columns.ts';
import type { Row } from './csv-rows.ts';
import { isPupilHead, pupilSign } from './pupil-data.ts';

type Table = { heads: readonly string[]; body: readonly Row[] };

/**
 * Why a table seems to be a list of pupils, and what to do.
 *
 * @param places where columns were found or chosen; what somebody chooses makes no list of pupils a list of classes
 */
export function pupilProblem({ heads, body, places }: Table & { places: Places }): string | undefined {
	const named = heads.filter(isPupilHead).map((head) => `“${cut(head)}”`);
	if (named.length > 0)
		return `This looks like pupil data: ${named.join(', ')}. Take out every such column, keep one row for each class, and call its column “Class”.`;
	const width = Math.max(heads.length, ...body.map(({ cells }) => cells.length));
	for (const place of Array.from({ length: width }, (_, at) => at)) {
		const sign = pupilSign(valuesOf(body, place), heads[place] ?? '');
		if (sign)
			return `Column ${place + 1} seems to hold ${sign}. Take it out${sign === 'names' ? ', or call it “Teacher” if they are teachers’' : ''}.`;
	}
	if (manyAlike(body, placesOf(heads).label ?? 0) || manyAlike(body, places.label)) return manyAlikeSays;
	return manyInYear(body, places.yearGroup) ? manyInYearSays : undefined;
}

const valuesOf = (body: readonly Row[], place: number) => body.map(({ cells }) => cells[place] ?? '');

const manyAlikeSays =
	'The same class stands in many rows, as in a list with a row for each pupil. Keep one row for each class.';

function manyAlike(body: readonly Row[], place = 0): boolean {
	const labels = valuesOf(body, place).map(labelKey).filter(Boolean);
	const different = new Set(labels).size;
	return labels.length - different >= 3 && different * 2 <= labels.length;
}

/** No school has as many parallel classes; a class has more pupils. */
const mostParallel = 20;
const manyInYearSays = `More than ${mostParallel} rows are of one year group, as in a list with a row for each pupil. Keep one row for each class.`;

function manyInYear(body: readonly Row[], place = -1): boolean {
	const years = valuesOf(body, place).map(labelKey).filter(Boolean);
	return [...new Set(years)].some((year) => years.filter((other) => other === year).length > mostParallel);
}
