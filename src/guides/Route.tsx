import type { Route as Fact } from '../facts/schema.ts';
import { facts, shownRoute } from '../lessons.ts';
import { telephone } from '../parts/telephone.ts';

type Props = { id: string; full?: boolean; bare?: boolean };

/**
 * A way to get help, from the facts. Within a sentence its name and number; `full`, as an entry of a list, with what it is for;
 * `bare`, for a heading: its number where there is one, for three digits say more than a name.
 *
 * No Astro component, because those leave a space before the full stop that follows.
 */
export function Route({ id, full = false, bare = false }: Props) {
	const route = shownRoute(routeOf(id));
	const call = telephone(route.phone);
	if (bare) return <>{call ? route.phone : route.name}</>;
	const number = call ? <a href={call}>{route.phone}</a> : route.phone;
	const address = route.url && (
		<a href={route.url} rel="noopener noreferrer external">
			{route.shownUrl}
		</a>
	);
	if (!full)
		return (
			<>
				{route.name}, {number ?? address}
			</>
		);
	return (
		<>
			<strong>{route.name}</strong> {number} {address}
			<br />
			{route.pupils} {route.hours && <>{route.hours}.</>}
		</>
	);
}

/** @throws where a guide names a way to get help that is not in the facts, or not shown */
function routeOf(id: string): Fact {
	const found = facts.routes.find((route) => route.id === id && route.shown);
	if (!found) throw new Error(`A guide names “${id}”, which is not shown in lessons/facts/routes.yaml.`);
	return found;
}
