/** What spreadsheets may read as the start of a formula, or of a call to another program, in any script's width. */
const starts = '=+\\-@＝＋－＠';

/** A cell's beginning, or what some spreadsheet takes for one: a tab, a new line or, where commas are decimals, a semicolon. */
const beginning = new RegExp(`(^|[;\\t\\r\\n])([\\s\\p{Cf}\\p{Cc}"]*)(?=[${starts}])`, 'gu');

/** A tab or a new line at the very start may be dropped, and with it whatever kept the rest from being run. */
const hidden = /^(?=[\t\r\n])/u;

/**
 * A cell's text with an apostrophe before whatever a spreadsheet would run instead of showing.
 * Numbers stay as they are: those of a minus, too.
 */
export const plainCell = <T extends string | number>(cell: T): T =>
	typeof cell === 'number' ? cell : (plainText(cell) as T);

const plainText = (text: string): string => text.replace(beginning, "$1$2'").replace(hidden, "'");
