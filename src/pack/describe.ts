import { z } from 'zod';

/** A part of the pack that counts its own pages: “Notes 1”, “Notes 2”, “Slide 1” … */
export const PackLabel = z.strictObject({
	/** The id of the element that opens the part, on a new page. The contents list links to it. */
	anchor: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens'),
	/** Stands before the number, so it usually ends in a space. */
	prefix: z.string(),
});
export type PackLabel = z.output<typeof PackLabel>;

/** What a pack says about itself. The print page carries it as JSON, in the element `#pack-description`. */
export const PackDescription = z.strictObject({
	/** The lesson's id, which is also the file's name. */
	id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens'),
	title: z.string().trim().min(1),
	/** The lesson's own title: a part that is printed alone is called after it. */
	lessonTitle: z.string().trim().min(1),
	author: z.string().trim().min(1),
	subject: z.string().trim().min(1),
	keywords: z.array(z.string().trim().min(1)),
	/** A BCP 47 tag, such as `en-GB`. */
	language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en-GB'),
	/** The day the pack says it was made, so that the same lesson always gives the same bytes. */
	date: z.iso.date(),
	version: z.string().trim().min(1),
	/** In the order of the pages. The first covers page 1, wherever its anchor is. */
	labels: z.array(PackLabel).min(1),
});
export type PackDescription = z.output<typeof PackDescription>;
