import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';

/**
 * Lessons by their ids. What is in one is checked by its own strict reader, with a line for each mistake, when the file becomes a
 * module: see `scripts/site/lesson-modules.ts`.
 */
const lessons = defineCollection({
	loader: glob({
		base: './lessons',
		pattern: '**/*.mdx',
		generateId: ({ data, entry }) => (typeof data['id'] === 'string' ? data['id'] : entry),
	}),
	schema: z.looseObject({}),
});

/** Help with one thing each, for adults: our own pages. */
const guides = defineCollection({
	loader: glob({ base: './src/guides', pattern: '*.mdx' }),
	schema: z.strictObject({
		title: z.string(),
		/** One sentence, for lists and search engines. */
		summary: z.string(),
		audience: z.enum(['teachers', 'leads', 'families', 'maintainers']),
		/** Among the guides for the same readers, counted from 1. */
		order: z.int().positive(),
		/** The day on which somebody compared it with the site and with the facts. */
		checked: z.coerce.date().transform((day) => day.toISOString().slice(0, 10)),
		/** Who in charge of safeguarding has read it, once somebody has. */
		reviewed: z.string().optional(),
	}),
});

export const collections = { lessons, guides };
