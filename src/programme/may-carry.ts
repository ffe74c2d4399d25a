import { type Assignment, assignmentLink, isSafe } from './assignment.ts';

/** In letters. A telephone still reads the code of a longer link from a screen, but no longer from a printed slip. */
export const longestLink = 900;

/**
 * Why a link cannot carry what it should, in words for whoever makes it. Anybody can make a link, so no page reads one that
 * could lead a child to somebody outside their school.
 *
 * @returns nothing where all is well
 */
export function linkRefusals(assignment: Assignment, site: string): string[] {
	const { label, school } = assignment;
	const isLong = assignmentLink(site, assignment).length > longestLink;
	return [
		...(isSafe(label)
			? []
			: [`No link carries the label “${label}”: it reads like a number to call or an address. Change it on “Plan”.`]),
		...(isSafe(school)
			? []
			: [
					'No link carries the school’s name as it stands: it is longer than 60 letters, or reads like an address. Untick it, or change it on “Plan”.',
				]),
		...(isLong ? ['The link is too long for a code on paper. Give fewer lessons, or leave the adults out.'] : []),
	];
}
