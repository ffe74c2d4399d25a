import type { ShownLaw } from '../place.ts';
import type { Law } from './schema.ts';

/** Said where we have no checked words for a nation. It holds everywhere. */
export const elsewhere =
	'The law is different where you live. A trusted adult can help you to find out. You can always ask for help.';

/** The same for staff. */
export const staffElsewhere =
	'There are no checked words about the law for this nation yet. Ask your local authority or police before you teach it.';

export const draft = 'Draft: these words about the law have still to be checked by a lawyer or a police officer.';

/** Said to staff beside a law of which an announced change has come since anybody looked. */
export const staffMayHaveChanged = 'This law may have changed: check before use.';

/** The same to pupils. */
export const mayHaveChanged = 'This law may have changed since we looked. A trusted adult can help you to find out.';

/** The laws that a block names, in its order. */
export const lawsOf = <L extends { id: string }>({ facts }: Law, { laws }: { laws: readonly L[] }): L[] =>
	facts.flatMap((id) => laws.find((law) => law.id === id) ?? []);

/** The nations in which none of these laws has words of ours. */
export const silentNations = (laws: readonly ShownLaw[]): string[] =>
	['england', 'wales', 'scotland', 'northern-ireland'].filter(
		(nation) => !laws.some(({ nations }) => nations.includes(nation)),
	);
