import { z } from 'zod';
import { looksEmpty } from '../characters/hidden.ts';
import { WebAddress } from '../lesson/web-address.ts';
import { nationIds } from './nation-ids.ts';

const Day = z.iso.date();
const Text = z
	.string()
	.min(1)
	.refine((text) => !looksEmpty(text), 'it holds nothing that anybody can see');
export const NationId = z.enum(nationIds);
export type NationId = z.output<typeof NationId>;

/** A number as it is dialled in the UK, or a word to text and to which number. @see Ofcom, National Telephone Numbering Plan */
const Phone = z
	.string()
	.refine(isDialled, 'write a number as it is dialled in the UK, such as "0800 1111", or "Text SHOUT to 85258"');

/** Short codes of three to six digits, Childline's own seven after a nought, and ten or eleven digits that begin with one. */
function isDialled(phone: string): boolean {
	const [, number = ''] = /^(?:Text [A-Z]+ to )?(\d(?: ?\d)+)$/.exec(phone) ?? [];
	return /^(?:[1-9]\d{2,5}|0\d{7}|0\d{9,10})$/.test(number.replaceAll(' ', ''));
}

/** A way to get help. */
export const Route = z.strictObject({
	id: Text,
	name: Text,
	/** What a pupil reads about it. */
	for: Text,
	/** The same for those who have just learned to read: two or three short sentences. */
	simple: Text.optional(),
	/** What an adult needs to know besides. */
	staff: Text,
	/** What it is no use for, so that nobody loses time. */
	notFor: Text.optional(),
	/** Youngest and oldest, in years. */
	ages: z.tuple([z.int(), z.int()]),
	nations: z.array(NationId).min(1),
	audience: z.enum(['pupils', 'adults', 'staff']),
	anonymous: z.boolean(),
	phone: Phone.optional(),
	url: WebAddress.optional(),
	/** When it is answered, in a pupil's words, and where the service says so. Left out where nothing says it. */
	hours: z.strictObject({ says: Text, source: WebAddress }).optional(),
	/** False keeps it out of everything until a person has confirmed it. */
	shown: z.boolean(),
	/** False where there is a public source but no person has called or opened it yet: staff are told to check before use. */
	verified: z.literal(false).optional(),
	checked: Day,
	source: Text,
});
export type Route = z.output<typeof Route> & {
	/** Its last check was too long ago on the day of the build. Never written in the file. */
	readonly isOverdue?: true;
};

export const Routes = z.strictObject({ routes: z.array(Route).min(1) });

/** A curriculum or statutory framework that lessons are mapped to. */
export const Framework = z.strictObject({
	id: Text,
	name: Text,
	edition: Text,
	publisher: Text,
	url: WebAddress.optional(),
	nations: z.array(NationId).min(1),
	checked: Day,
	/** Has a person compared the items with the published document? */
	verified: z.boolean(),
	/** Which items are for which ages, in years; `*` stands for any part of a code. Without it, all are for all. */
	bands: z.array(z.strictObject({ codes: Text, ages: z.tuple([z.int(), z.int()]) })).optional(),
	items: z.array(z.strictObject({ code: Text, strand: Text, says: Text })).min(1),
});
export type Framework = z.output<typeof Framework>;

const DoAndDont = z.strictObject({ do: z.array(Text).min(1), dont: z.array(Text).min(1) });

/** What staff do when a pupil tells. */
export const Disclosure = z.strictObject({
	any: DoAndDont.extend({ inClass: Text }),
	images: DoAndDont,
	checked: Day,
	sources: z.array(Text).min(1),
	verified: z.boolean(),
});
export type Disclosure = z.output<typeof Disclosure>;

const Age = { young: Text, middle: Text, older: Text };
const ToldStop = z.strictObject({ ...Age, staff: Text });

/** What happens when a child tells, stop by stop, in words for three ages, and what staff do behind it. */
export const Telling = z.strictObject({
	stops: z.strictObject({
		writes: ToldStop,
		tells: ToldStop,
		asks: ToldStop,
		device: ToldStop,
		notYet: ToldStop,
		later: ToldStop,
	}),
	checked: Day,
	sources: z.array(Text).min(1),
	verified: z.boolean(),
});
export type Telling = z.output<typeof Telling>;

export const Nations = z.strictObject({
	nations: z
		.array(z.strictObject({ id: NationId, name: Text, lead: Text, short: Text, confirmed: z.boolean() }))
		.length(4),
	checked: Day,
});
export type Nation = z.output<typeof Nations>['nations'][number];

/** What the law says about one thing. */
export const Law = z.strictObject({
	id: Text,
	title: Text,
	/** What a pupil reads: how it protects, then what it forbids. */
	pupils: Text,
	/** What an adult needs to know besides. */
	staff: Text,
	/** Numbers that may change, by name: `{ age: 13 }`, in years. */
	values: z.record(z.string(), z.number()).optional(),
	/** Where it applies. */
	nations: z.array(NationId).min(1),
	/** Since when, or by which act. */
	inForce: Text,
	/** A change is announced: from this day on it has to be looked at again. */
	until: Day.optional(),
	source: z.strictObject({ title: Text, publisher: Text, url: WebAddress.optional() }),
	checked: Day,
	/** Has a lawyer or a police officer compared it with the source? */
	verified: z.boolean(),
	/** False keeps it from pupils until a person has confirmed it. */
	shown: z.boolean(),
});
export type Law = z.output<typeof Law> & {
	/** The day of `until` has passed on the day of the build. Never written in the file. */
	readonly mayHaveChanged?: true;
};

export const Laws = z.strictObject({ laws: z.array(Law).min(1) });

/** Everything in `lessons/facts`. */
export type Facts = {
	routes: Route[];
	/** On which line of its file each route begins, by id, for messages. */
	routeLines: Readonly<Record<string, number>>;
	/** Every `checked`, where it stands. */
	days: readonly { file: string; line: number; day: string }[];
	/** The same for laws. */
	lawLines: Readonly<Record<string, number>>;
	laws: Law[];
	frameworks: Framework[];
	disclosure: Disclosure;
	telling: Telling;
	nations: Nation[];
};
