/** What a column of a list of classes says. */
export const columnNames = { label: 'Class', yearGroup: 'Year', size: 'Pupils', teacher: 'Teacher' } as const;
export type ColumnName = keyof typeof columnNames;

/** The heads that schools and their systems write, without their spaces and signs. */
const heads: Record<ColumnName, RegExp> = {
	label: /^(class|form|reg|registration|tutor|teaching|home)?(class|form|group|grp|reg|set)(name|label|code)?$/,
	yearGroup: /^(nc|school|national|nationalcurriculum|curriculum)?(y|yr|year)(group|grp|taught|actual)?$/,
	size: /^((no|num|number|count|total)(of)?|class)?(pupils?|students?|children|roll|size)(numbers?|count|total|onroll)?$|^nor$|^(number|no)?onroll$|^headcount$/,
	teacher: /^(class|form|group|reg|registration|main|lead)?(teachers?|tutors?|staff)(name|initials|code)?$|^taughtby$/,
};

/** "Pupil" over a column heads a list of children, "Pupils" a number of them. */
const onePupil = /^(pupil|student|child|children)$/;

/** @returns nothing for a head that says nothing of a class */
export function columnOf(head: string): ColumnName | undefined {
	const bare = head.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
	if (onePupil.test(bare)) return undefined;
	return (Object.keys(heads) as ColumnName[]).find((name) => heads[name].test(bare));
}

/** Where columns stand, counted from 0. */
export type Places = { [name in ColumnName]?: number };

/**
 * Where each column stands; of two of one kind, the first.
 *
 * @param chosen what somebody has said about some of them; -1 for "in no column"
 */
export function placesOf(heads: readonly string[], chosen: Places = {}): Places {
	const names = Object.keys(columnNames) as ColumnName[];
	const places = names.map(
		(name) => [name, chosen[name] ?? heads.findIndex((head) => columnOf(head) === name)] as const,
	);
	return Object.fromEntries(places.filter(([, place]) => place >= 0));
}
