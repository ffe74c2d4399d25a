import type { Place } from '../place.ts';
import type { Helpline } from './Card.tsx';

/** The helpline for a pupil's card: the first of the lesson's routes with a number, leaving out the police. */
export function helplineOf({ routes }: Place): Helpline | undefined {
	const route = routes.find(({ id, phone }) => phone && !id.startsWith('police'));
	return route?.phone ? { name: route.name, phone: route.phone } : undefined;
}
