import { type ChangeFigure, changesIn } from './evidence-change.ts';
import { coverageIn, type ItemCovered } from './evidence-coverage.ts';
import type { Scope } from './evidence-scope.ts';
import type { Everything } from './evidence-table.ts';

/** What takes longest to find, found once for all parts of a report. */
export type Found = { changes: readonly ChangeFigure[]; covered: readonly ItemCovered[] };

export const findEvidence = (from: Everything, scope: Scope): Found => ({
	changes: changesIn(from, scope),
	covered: coverageIn(from, scope),
});
