import { columnOf } from './class-columns.ts';

/** Words in a head that speak of one child, as schools' systems write them. */
const wholeWords =
	/\b(upn|uln|upi|dob|d o b|sen|send|ehcp?|k code|fsm6?|ever ?6|pp|lac|cla|plac|cp|eal|sex|adm(ission)? ?(no|number)|candidate ?(no|number))\b/;
const wholeHead = /^(name|names|first|last|middle|age|born|pupil|student|child|children|learner|candidate)$/;
const parts =
	/forename|surname|first ?name|last ?name|given ?name|family ?name|middle ?name|known ?as|(pupil|student|child|legal|full|preferred)('?s)? ?(name|id|ref|no\b)|birth|gender|ethnic|religio|nationalit|first ?language|premium|free ?(school )?meal|looked ?after|special ?(ed|need)|disab|medical|allerg|diagnos|safeguard|child protection|e-?mail|phone|mobile|address|post ?code|parent|carer|guardian|next of kin|sibling|attendance|behaviou?r/;

/** `fewest` keeps one odd label, such as that of a mixed class, from being taken for a child's name. */
const signs: { like: RegExp; what: string; fewest: number }[] = [
	{ like: /^[A-Z]\d{11}[\dA-Z]$/i, what: 'pupil numbers (UPN)', fewest: 1 },
	{ like: /^\S+@\S+\.\S+$/, what: 'email addresses', fewest: 1 },
	{
		like: /^(\d{1,2}[./-]\d{1,2}[./-](\d{2}|\d{4})|\d{4}-\d{2}-\d{2})( [\d:]+)?$/,
		what: 'dates, as of birth',
		fewest: 1,
	},
	{ like: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i, what: 'postcodes', fewest: 1 },
	{ like: /^\p{Lu}[\p{L}'’-]+, ?\p{Lu}[\p{L}'’ -]*$/u, what: 'names', fewest: 3 },
];

/** Whether a head says that what stands beneath is about single pupils. */
export function isPupilHead(head: string): boolean {
	if (columnOf(head)) return false;
	const words = head
		.replaceAll(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.replaceAll(/[^a-z0-9'-]+/g, ' ')
		.trim();
	return wholeHead.test(words) || wholeWords.test(words) || parts.test(words);
}

/** No sign is longer; a cell made to keep a pattern busy is. */
const longest = 200;

/**
 * What the cells of a column seem to hold, where that is about single pupils. A teacher's name is none of a pupil's, so names
 * are looked for only where a column's head does not tell that it is a teacher's.
 */
export function pupilSign(cells: readonly string[], head: string): string | undefined {
	const filled = cells.filter((cell) => cell !== '' && cell.length <= longest);
	const mayBe = signs.filter(({ what }) => what !== 'names' || columnOf(head) !== 'teacher');
	return mayBe.find(({ like, fewest }) => {
		const alike = filled.filter((cell) => like.test(cell)).length;
		return alike >= fewest && alike * 3 >= filled.length;
	})?.what;
}
