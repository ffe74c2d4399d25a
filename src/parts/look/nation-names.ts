import type { NationId } from '../../facts/schema.ts';
import { facts } from '../../lessons.ts';

/** How each nation is called, England first. While pages are built: no browser needs the facts for it. */
export const nationNames = Object.fromEntries(facts.nations.map(({ id, name }) => [id, name])) as Record<
	NationId,
	string
>;
