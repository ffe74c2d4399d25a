import type { Facts } from '../facts/schema.ts';
import type { Known } from './evidence-scope.ts';

/** A table of the report, as a CSV file, a sheet of a spreadsheet and a PDF take it. Widths are in letters. */
export type EvidenceTable = { name: string; heads: string[]; rows: (string | number)[][]; widths: number[] };

/** What the whole report is made from. */
export type Everything = Known & Pick<Facts, 'frameworks'> & { today: string };
