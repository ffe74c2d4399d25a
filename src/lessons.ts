import { getCollection, render } from 'astro:content';
import { loadFacts, loadPictures, overdueOn, withdrawnLessons } from '../scripts/outside/lessons.ts';
import type { Place, ShownLaw, ShownRoute } from './blocks/place.ts';
import { lessonRoutes, shownLaws, shownRoutes, tellingFor } from './facts/ask.ts';
import type { Law, Route } from './facts/schema.ts';
import { isDraft } from './lesson/draft.ts';
import type { KeyStage } from './lesson/front-matter.ts';
import type { Lesson } from './lesson/lesson.ts';
import { dayText } from './lesson/names.ts';
import { startCodeOf } from './lesson/start-code.ts';

/** Each lesson's module: the lesson as data, and the component that draws it. */
const modules = await Promise.all(
	(await getCollection('lessons')).map(async (entry) => {
		const { Content, remarkPluginFrontmatter } = await render(entry);
		return { lesson: remarkPluginFrontmatter as Lesson, Content };
	}),
);

/** The one door from the site to lessons and facts: both are read once. */
export const lessons: Lesson[] = modules.map(({ lesson }) => lesson).sort(byStage);

export const facts = loadFacts();

/** What a person is to look at again, overdue or soon, the longest overdue first. */
export const dues = overdueOn(facts, lessons);

/** The pictures that lessons show. A wrong one has stopped the build before. */
export const { pictures } = loadPictures();

/** Lessons that have been taken out, by id. Links may still name them. */
export const withdrawnTitles: Record<string, string> = Object.fromEntries(
	withdrawnLessons().map(({ id, title }) => [id, title]),
);

/** One page for each lesson: what `getStaticPaths` gives back. */
export const lessonPaths = () =>
	modules.map(({ lesson, Content }) => ({ params: { id: lesson.id }, props: { lesson, Content } }));

/** Stages whose pupils have just learned to read. */
const newReaders: KeyStage[] = ['ks1', 'ks2-lower'];

/** A route as pupils of a stage see it; older ones unless said. */
export const shownRoute = (route: Route, keyStage: KeyStage = 'ks3'): ShownRoute => ({
	id: route.id,
	name: route.name,
	pupils: (newReaders.includes(keyStage) && route.simple) || route.for,
	...(route.phone && { phone: route.phone }),
	...(route.hours && { hours: route.hours.says }),
	...(route.url && { url: route.url, shownUrl: route.url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '') }),
});

/** A law as pages show it. */
const shownLaw = ({ source, checked, ...law }: Law): ShownLaw => ({
	...law,
	source: `${source.publisher}, ${source.title}, seen ${dayText(checked)}`,
});

/** The day on which the routes that are shown were last checked: the oldest of them, to be honest. */
export const routesChecked = dayText(
	shownRoutes(facts)
		.map((route) => route.checked)
		.sort()[0] ?? '',
);

/**
 * What a lesson's blocks need to know about the lesson around them.
 *
 * @param heading the level of a block's own heading on this page
 */
export function placeOf(lesson: Lesson, heading: Place['heading']): Place {
	const { id, title, keyStage, sensitivity, vocabulary } = lesson;
	return {
		lessonId: id,
		lessonTitle: title,
		keyStage,
		sensitivity,
		draft: isDraft(lesson),
		startCode: startCodeOf(lesson),
		heading,
		vocabulary,
		routes: lessonRoutes(facts, lesson).map((route) => ({
			...shownRoute(route, keyStage),
			...(route.nations.length < facts.nations.length && { nations: route.nations }),
		})),
		routesChecked,
		laws: shownLaws(facts).map(shownLaw),
		telling: tellingFor(facts, keyStage),
	};
}

/** By age first, then by number. */
function byStage(a: Lesson, b: Lesson): number {
	return a.ages[0] - b.ages[0] || a.id.localeCompare(b.id);
}
