import type { Place } from '../blocks/place.ts';
import { shownLaws, shownRoutes } from '../facts/ask.ts';
import type { Facts, Law, Route } from '../facts/schema.ts';
import type { Lesson } from '../lesson/lesson.ts';

/** What a block outside pages needs to know about the lesson around it. */
export type Around = Pick<Place, 'keyStage' | 'vocabulary'> & { routes: Route[]; laws: Law[] };

/** The lesson's own ways to get help that may be shown, in the lesson's order. */
export const routesOf = (lesson: Lesson, facts: Facts): Route[] =>
	lesson.routes.flatMap((id) => shownRoutes(facts).find((route) => route.id === id) ?? []);

export const aroundOf = (lesson: Lesson, facts: Facts): Around => ({
	keyStage: lesson.keyStage,
	vocabulary: lesson.vocabulary,
	routes: routesOf(lesson, facts),
	laws: shownLaws(facts),
});

/** How somebody is reached, in few words: a number or an address. People near by need none, and an adult knows the others. */
export function reachText({ id, phone, url }: Route): string {
	const near = id === 'trusted-adult' ? 'Say it, write it or show it' : 'An adult can help you';
	return phone ?? url?.replace(/^https:\/\/(www\.)?/, '').split('/')[0] ?? near;
}
