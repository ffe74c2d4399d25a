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

export const collections = { lessons };
