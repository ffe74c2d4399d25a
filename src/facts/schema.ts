import { z } from 'zod';

const Day = z.iso.date();
const Text = z.string().min(1);
const NationId = z.enum(['england', 'wales', 'scotland', 'northern-ireland']);
export type NationId = z.output<typeof NationId>;

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
	/** Youngest and oldest, in years. */
	ages: z.tuple([z.int(), z.int()]),
	nations: z.array(NationId).min(1),
	audience: z.enum(['pupils', 'adults', 'staff']),
	anonymous: z.boolean(),
	/** A number, or what to text. */
	phone: Text.optional(),
	url: z.url({ protocol: /^https$/ }).optional(),
	/** False keeps it out of everything until a person has confirmed it. */
	shown: z.boolean(),
	checked: Day,
	source: Text,
});
export type Route = z.output<typeof Route>;

export const Routes = z.strictObject({ routes: z.array(Route).min(1) });

/** A curriculum or statutory framework that lessons are mapped to. */
export const Framework = z.strictObject({
	id: Text,
	name: Text,
	edition: Text,
	publisher: Text,
	url: z.url({ protocol: /^https$/ }).optional(),
	nations: z.array(NationId).min(1),
	checked: Day,
	/** Has a person compared the items with the published document? */
	verified: z.boolean(),
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

export const Nations = z.strictObject({
	nations: z
		.array(z.strictObject({ id: NationId, name: Text, lead: Text, short: Text, confirmed: z.boolean() }))
		.length(4),
	checked: Day,
});
export type Nation = z.output<typeof Nations>['nations'][number];

/** Everything in `lessons/facts`. */
export type Facts = {
	routes: Route[];
	/** On which line of its file each route begins, by id, for messages. */
	routeLines: Readonly<Record<string, number>>;
	frameworks: Framework[];
	disclosure: Disclosure;
	nations: Nation[];
};
