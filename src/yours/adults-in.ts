import type { SchoolAdult } from './adults.ts';
import type { Details } from './details.ts';

/** The adults whom the school chose for its packs; the safeguarding lead first. */
export function adultsIn(details: Details): SchoolAdult[] {
	const words = (name: string) => (details[name] ?? '').trim();
	const one = (box: string, role: string) => ({ name: words(`${box}.name`), role, where: words(`${box}.where`) });
	const numbers = [1, 2, 3, 4, 5].map((number) => one(`adult.${number}`, words(`adult.${number}.role`)));
	const lead = one('lead', 'Designated safeguarding lead');
	return [lead, ...numbers].filter(({ name }, index, all) => name && all.findIndex((it) => it.name === name) === index);
}
