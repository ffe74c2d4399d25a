import { leadTitle, usualLead } from './ask.ts';
import type { Facts, Nation, NationId } from './schema.ts';

/** The facts as one nation sees them: its own ways to get help and laws, and its title in the words for staff. */
export type NationFacts = Omit<Facts, 'nations'> & { nation: Nation };

/** @throws Error where the facts do not know the nation */
export function factsFor({ nations, ...facts }: Facts, id: NationId): NationFacts {
	const nation = nations.find((one) => one.id === id);
	if (!nation) throw new Error(`lessons/facts/nations.yaml does not name the nation “${id}”.`);
	const has = ({ nations: own }: { nations: readonly NationId[] }) => own.includes(id);
	return {
		...facts,
		nation,
		routes: facts.routes.filter(has),
		laws: facts.laws.filter(has),
		disclosure: inWordsOf(nation, facts.disclosure),
		telling: inWordsOf(nation, facts.telling),
	};
}

/**
 * The same plain data, with the nation's own title wherever it speaks of the “designated safeguarding lead”.
 * @param told whatever JSON can hold
 */
export const inWordsOf = <T>(nation: Nation, told: T): T =>
	JSON.parse(JSON.stringify(told), (_, value: unknown) =>
		typeof value === 'string' ? leadWords(nation, value) : value,
	) as T;

/** Words for staff, with the nation's own title in place of the usual one. */
export const leadWords = (nation: Nation, text: string): string => text.replaceAll(usualLead, leadTitle(nation));
