import { z } from 'zod';
import { withoutHidden } from '../characters/hidden.ts';
import { PackError } from './error.ts';
import { readLogo } from './logo/read.ts';
import { nationIds } from './prints.ts';

/** What one box of a pack asks for: its name in the PDF, its words, and its place in a school's details. */
export type Field = {
	/** Unique; parts are joined by full stops, as PDF names form fields. */
	readonly name: string;
	/** What a reader hears for the box, and what messages call it. */
	readonly label: string;
	/** Where its words stand in `School`. */
	readonly path: readonly (string | number)[];
	/** Counted in letters. */
	readonly longest: number;
};

const lead = 'Person in charge of safeguarding';
const deputy = (number: number) => `Deputy safeguarding lead ${number}`;
const adult = (number: number) => `Trusted adult ${number}`;

/** Every box that only the school can fill, in the order a person would fill them. */
export const fields: readonly Field[] = [
	{ name: 'school.name', label: 'Name of your school', path: ['name'], longest: 80 },
	{ name: 'class', label: 'Class', path: ['class'], longest: 40 },
	{ name: 'date', label: 'Date of the lesson', path: ['date'], longest: 40 },
	{ name: 'lead.name', label: `${lead}: name`, path: ['lead', 'name'], longest: 60 },
	{ name: 'lead.where', label: `${lead}: where to find them`, path: ['lead', 'where'], longest: 80 },
	...[1, 2, 3].flatMap((number): Field[] => [
		{
			name: `deputy.${number}.name`,
			label: `${deputy(number)}: name`,
			path: ['deputies', number - 1, 'name'],
			longest: 60,
		},
		{
			name: `deputy.${number}.where`,
			label: `${deputy(number)}: where to find them`,
			path: ['deputies', number - 1, 'where'],
			longest: 80,
		},
	]),
	...[1, 2, 3, 4, 5].flatMap((number): Field[] => [
		{
			name: `adult.${number}.name`,
			label: `${adult(number)}: name`,
			path: ['adults', number - 1, 'name'],
			longest: 60,
		},
		{
			name: `adult.${number}.role`,
			label: `${adult(number)}: role`,
			path: ['adults', number - 1, 'role'],
			longest: 60,
		},
		{
			name: `adult.${number}.where`,
			label: `${adult(number)}: where to find them`,
			path: ['adults', number - 1, 'where'],
			longest: 80,
		},
	]),
	{ name: 'worry-box', label: 'Where the worry box is', path: ['worryBox'], longest: 80 },
	{ name: 'route', label: 'Who to report to in your area', path: ['route'], longest: 120 },
];

/** Where the logo stands in the print page, beside the boxes: `School.logo` is a picture, and so no box for words. */
export const logoName = 'logo';

/** @returns the box with this name, or undefined if packs have none */
export function fieldNamed(name: string): Field | undefined {
	return fields.find((field) => field.name === name);
}

function words(name: string) {
	const { label, longest } = fieldNamed(name) ?? { label: name, longest: 80 };
	return (
		z
			.string(`${label}: words are needed here.`)
			// What was copied from a document may bring its line breaks and marks along, which no file could hold.
			.transform((text) => withoutHidden(text).normalize().trim().replaceAll(/\s+/g, ' '))
			.pipe(z.string().max(longest, `${label}: longer than ${longest} letters.`))
	);
}

function needed(name: string) {
	return words(name).pipe(z.string().min(1, `${fieldNamed(name)?.label ?? name}: missing.`));
}

/** Says what is wrong with a group of details that is no group, or holds what nobody asked for. */
const about = (what: string) => (issue: { code?: string; keys?: readonly string[] }) =>
	issue.code === 'unrecognized_keys'
		? `${what}: there is no place for “${enoughOf(issue.keys ?? [])}”.`
		: `${what}: a group of details in { } is needed.`;

/** Enough names for somebody to find them: a file may hold any number, of any length. */
const enoughOf = (names: readonly string[]) =>
	names
		.slice(0, 4)
		.map((name) => (name.length > 40 ? `${name.slice(0, 39)}…` : name))
		.join('”, “');

/** Somebody, and where to find them. */
const Person = (name: string, what: string) =>
	z.strictObject({ name: needed(`${name}.name`), where: needed(`${name}.where`) }, { error: about(what) });

/** An adult whom pupils can tell. */
const Adult = (name: string, what: string) =>
	z.strictObject(
		{ name: needed(`${name}.name`), role: needed(`${name}.role`), where: needed(`${name}.where`) },
		{ error: about(what) },
	);

/** What only the school knows, as it stands in `school.json`. */
export const School = z.strictObject(
	{
		name: needed('school.name'),
		lead: Person('lead', lead),
		/** Up to three. */
		deputies: listOf({ name: 'deputy', what: 'Deputy safeguarding leads', of: Person, least: 0, most: 3 }).default([]),
		/** Three to five: one is not enough when that one is away, or is the worry. */
		adults: listOf({ name: 'adult', what: 'Trusted adults', of: Adult, least: 3, most: 5 }),
		class: words('class').default(''),
		date: words('date').default(''),
		worryBox: words('worry-box').default(''),
		/** The council's or trust's own way to report a worry about a child. */
		route: words('route').default(''),
		/** England unless said. It decides which titles, law and ways to get help pages show, and which print is filled. */
		nation: z.enum(nationIds, `Nation: one of ${nationIds.join(', ')}.`).optional(),
		/** A `data:` URL of a PNG or JPEG, so that one file carries it. @see chooseLogo for an SVG */
		logo: z.string('Logo: a data: URL is needed.').superRefine(checkLogo).optional(),
	},
	{ error: about('School details') },
);
export type School = z.output<typeof School>;

function checkLogo(url: string, context: z.core.$RefinementCtx<string>) {
	try {
		if (readLogo(url).kind === 'svg')
			context.addIssue({ code: 'custom', message: 'Logo: an SVG has to be drawn as a PNG first.' });
	} catch (error) {
		if (!(error instanceof PackError)) throw error;
		context.addIssue({ code: 'custom', message: error.message });
	}
}

type List<T extends z.ZodType> = {
	name: string;
	what: string;
	of: (name: string, what: string) => T;
	least: number;
	most: number;
};

/** A list whose messages name the place in it, as people count. */
function listOf<T extends z.ZodType>({ name, what, of, least, most }: List<T>) {
	const list = z.array(z.unknown(), `${what}: a list is needed.`);
	return list
		.min(least, `${what}: name at least ${least}.`)
		.max(most, `${what}: no more than ${most}.`)
		.transform((items, context): z.output<T>[] =>
			items.flatMap((item, i) => {
				const read = of(`${name}.${i + 1}`, `${what}, number ${i + 1}`).safeParse(item);
				if (read.success) return [read.data];
				for (const { message, path } of read.error.issues)
					context.addIssue({ code: 'custom', message, path: [i, ...path] });
				return [];
			}),
		);
}

/** One thing wrong with a school's details. */
export type SchoolMistake = {
	/** The box it is about, or the logo; undefined where it is about no one box. */
	readonly field: string | undefined;
	readonly message: string;
};

/** @returns the details, or all that is wrong with them */
export function readSchool(value: unknown): { school: School } | { mistakes: SchoolMistake[] } {
	const read = School.safeParse(value);
	if (read.success) return { school: read.data };
	return { mistakes: read.error.issues.map(mistakeOf) };
}

function mistakeOf({ path, message }: z.core.$ZodIssue): SchoolMistake {
	const place = path.join('.');
	if (place === logoName) return { field: logoName, message };
	const field = place === logoName ? logoName : fields.find((one) => one.path.join('.') === place)?.name;
	return { field, message };
}

/** @returns what stands in a box; empty where the school leaves it free */
export function answer(school: School, { path }: Field): string {
	const value = path.reduce<unknown>(
		(part, key) => (part && typeof part === 'object' ? Reflect.get(part, key) : undefined),
		school,
	);
	return typeof value === 'string' ? value : '';
}
