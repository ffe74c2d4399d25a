/** Blocks in blocks, lists in lists, values in values: ten deep in the richest of our lessons. */
const deepest = 60;
/** Runs of stars and underscores in one paragraph, which may stand in each other: reading them takes ever longer. */
const mostRuns = 300;

/**
 * The first line on which a lesson's body lies deeper inside other things than any lesson needs: so deep that reading it might never end.
 * Looked for before it is read, by counting brackets, tags, stars, and marks at the beginning of lines.
 *
 * @param body as it stands in the file
 * @returns counted from 1 within `body`; nothing where all is well
 */
export function tooDeepLine(body: string): number | undefined {
	let brackets = 0;
	let tags = 0;
	let runs = 0;
	for (const [index, line] of body.split('\n').entries()) {
		const [marks = ''] = /^[\s>*+-]*/.exec(line) ?? [];
		if (marks.replaceAll(/\s/g, '').length > deepest) return index + 1;
		runs = line.trim() ? runs + (line.match(/\*+|_+/g)?.length ?? 0) : 0;
		if (runs > mostRuns) return index + 1;
		for (const [sign] of line.matchAll(/[[{]|[\]}]|<\/|\/>|<(?=[A-Za-z>])/g)) {
			if (sign === '[' || sign === '{') brackets++;
			else if (sign === ']' || sign === '}') brackets = Math.max(0, brackets - 1);
			else if (sign === '<') tags++;
			else tags = Math.max(0, tags - 1);
			if (brackets > deepest || tags > deepest) return index + 1;
		}
	}
	return undefined;
}
