import type { Place, ShownRoute } from '../blocks/place.ts';
import { tellingFor } from '../facts/ask.ts';
import { facts } from '../lessons.ts';

/** A place outside any lesson, for a page that only lists ways to get help. */
export const placeForHelp = (routes: ShownRoute[], routesChecked: string): Place => ({
	lessonId: 'help',
	lessonTitle: 'Get help',
	keyStage: 'ks2-upper',
	sensitivity: 0,
	heading: 3,
	vocabulary: [],
	routes,
	laws: [],
	routesChecked,
	telling: tellingFor(facts, 'ks2-upper'),
});
