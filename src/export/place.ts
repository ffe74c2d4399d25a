import type { Place } from '../blocks/place.ts';
import { shownLaws, shownRoutes } from '../facts/ask.ts';
import type { NationFacts } from '../facts/for-nation.ts';
import type { Law, Nation, Route } from '../facts/schema.ts';
import type { Lesson } from '../lesson/lesson.ts';

/** What a block outside pages needs to know about the lesson around it, as one nation sees it. */
export type Around = Pick<Place, 'keyStage' | 'vocabulary'> & { routes: Route[]; laws: Law[]; nation: Nation };

/** The lesson's own ways to get help that the nation has and that may be shown, in the lesson's order. */
const routesOf = (lesson: Lesson, facts: NationFacts): Route[] =>
	lesson.routes.flatMap((id) => shownRoutes(facts).find((route) => route.id === id) ?? []);

export const aroundOf = (lesson: Lesson, facts: NationFacts): Around => ({
	keyStage: lesson.keyStage,
	vocabulary: lesson.vocabulary,
	routes: routesOf(lesson, facts),
	laws: shownLaws(facts),
	nation: facts.nation,
});

/** How somebody is reached, in few words: a number or an address. People near by need none, and an adult knows the others. */
export function reachText({ id, phone, url }: Route): string {
	const near = id === 'trusted-adult' ? 'Say it, write it or show it' : 'An adult can help you';
	return phone ?? url?.replace(/^https:\/\/(www\.)?/, '').split('/')[0] ?? near;
}
