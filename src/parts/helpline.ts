/** A helpline with its number. */
export type Helpline = { name: string; phone: string };

/** The helpline that an activity names: the first of a lesson's routes with a number, leaving out the police. */
export function helplineOf(routes: readonly { id: string; name: string; phone?: string }[]): Helpline | undefined {
	const route = routes.find(({ id, phone }) => phone && !id.startsWith('police'));
	return route?.phone ? { name: route.name, phone: route.phone } : undefined;
}
