import { mostInLink } from '../yours/link/fault.ts';
import { faultText, whyStrict } from '../yours/link/fault-text.ts';
import { labelFault } from '../yours/link/label.ts';
import { type Assignment, asShown, assignmentLink } from './assignment.ts';

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

/** Why pages leave out some words of a link, also of one that was made when its words were still shown. */
export function wordRefusals(assignment: Assignment): string[] {
	const { label, school } = assignment;
	const faults = [
		...wrongWith(label).map((why) => `No link shows the label “${label}”: ${why} Change it on “Plan”. ${whyStrict}`),
		...wrongWith(school).map(
			(why) => `No link shows the school’s name as it stands: ${why} Untick it, or change it on “Plan”. ${whyStrict}`,
		),
	];
	const shown = asShown(assignment);
	const isWhole = Boolean(shown.label) === Boolean(label) && Boolean(shown.school) === Boolean(school);
	if (faults.length > 0 || isWhole) return faults;
	return [
		`The label, the school’s name and the adults hold more than ${mostInLink} numbers together, which could read like a number to call. Leave the adults or the school’s name out of the link. ${whyStrict}`,
	];
}

function wrongWith(words: string): string[] {
	const fault = words ? labelFault(words) : undefined;
	return fault ? [faultText(fault)] : [];
}
