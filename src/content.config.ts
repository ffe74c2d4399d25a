import { defineCollection, z } from 'astro:content';
import { loadFacts, loadLessons } from '../scripts/outside/lessons.ts';
import type { Lesson } from './lesson/lesson.ts';
import { LessonError } from './lesson/mistake.ts';

/**
 * Lessons as plain models. They are read and checked here and nowhere else while the site is built: a mistake in any of
 * them stops the build with the same words that `npm run lessons` prints, so that no page is ever made from a bad lesson.
 */
const lessons = defineCollection({
	loader: {
		name: 'lessons',
		async load({ store, watcher, generateDigest }) {
			const reload = () => {
				const read = inWords(() => {
					const found = loadLessons(loadFacts());
					if (found.mistakes.length) throw new LessonError(found.mistakes);
					return found;
				});
				store.clear();
				for (const lesson of read.lessons)
					store.set({ id: lesson.id, data: { lesson }, digest: generateDigest(JSON.stringify(lesson)) });
			};
			reload();
			watcher?.add('lessons');
			const onChange = (file: string) => {
				if (!/[\\/]lessons[\\/]/.test(file)) return;
				try {
					reload();
				} catch (error) {
					// While somebody is writing, the page keeps the last good words and the terminal says what to mend.
					console.error(error instanceof LessonError ? error.message : error);
				}
			};
			for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, onChange);
		},
	},
	schema: z.object({ lesson: z.custom<Lesson>() }),
});

/** What an author wrote, or a day that there is not, needs no list of our functions below it. */
function inWords<T>(act: () => T): T {
	try {
		return act();
	} catch (error) {
		if (error instanceof Error && ['LessonError', 'SetupError'].includes(error.name)) error.stack = '';
		throw error;
	}
}

export const collections = { lessons };
