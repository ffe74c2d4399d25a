import { faultOf } from '../yours/link/fault.ts';
import { faultText, whyStrict } from '../yours/link/fault-text.ts';
import { type Assignment, assignmentLink, isSafe } from './assignment.ts';

/** In letters. A telephone still reads the code of a longer link from a screen, but no longer from a printed slip. */
export const longestLink = 900;

/**
 * Why a link cannot carry what it should, in words for whoever makes it.
 *
 * @returns nothing where all is well
 */
export function linkRefusals(assignment: Assignment, site: string): string[] {
	const isLong = assignmentLink(site, assignment).length > longestLink;
	return [
		...wordRefusals(assignment),
		...(isLong ? ['The link is too long for a code on paper. Give fewer lessons, or leave the adults out.'] : []),
	];
}

/** Why no page would show a link with these words, also one that was made when its words were still allowed. */
export function wordRefusals({ label, school }: Pick<Assignment, 'label' | 'school'>): string[] {
	return [
		...wrongWith(label).map((why) => `No link carries the label “${label}”: ${why} Change it on “Plan”. ${whyStrict}`),
		...wrongWith(school).map(
			(why) => `No link carries the school’s name as it stands: ${why} Untick it, or change it on “Plan”. ${whyStrict}`,
		),
	];
}

function wrongWith(words: string): string[] {
	if (isSafe(words)) return [];
	return [faultText(faultOf([words]) ?? { is: 'unnamed', word: '' })];
}
