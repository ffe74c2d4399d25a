import { dayText } from '../lesson/names.ts';
import { counted } from './at.ts';
import type { Copy } from './keeper.ts';

/** So many changes are worth a reminder. */
const many = 25;

/** @param changes how many the last file does not have */
export const isTimeForCopy = (changes: number, copy: Copy | undefined): boolean =>
	changes - ((copy?.quiet ?? 0) - (copy?.revision ?? 0)) >= many;

/** "The last copy is of 24 November 2026. Since then: 12 changes." */
export function copyWords(changes: number, copy: Copy | undefined): string {
	const made = changes === 0 ? 'no changes' : counted(changes, 'change');
	if (copy?.on) return `The last copy is of ${dayText(copy.on)}. Since then: ${made}.`;
	return changes === 0 ? 'No copy has been saved here yet.' : `${made} so far, and no copy yet.`;
}

/** How many kept changes the last file does not have. Where the count of revisions began anew, all of them. */
export const changesSince = (copy: Copy | undefined, revision: number): number =>
	revision - (copy && copy.revision <= revision ? copy.revision : 0);
