import { shownRoutes } from '../../facts/ask.ts';
import type { Facts } from '../../facts/schema.ts';

/** Where readers of a paper find help, as the facts say it. What no person has confirmed is missing. */
export type PaperHelp = {
	/** "Childline: 0800 1111" */
	pupils?: string;
	/** "999" */
	emergency?: string;
	/** "NSPCC Helpline: 0808 800 5000" */
	adults?: string;
	/** The day on which the oldest of them was compared with its source. */
	checked: string;
};

export function paperHelp(facts: Facts): PaperHelp {
	const found = (id: string) => shownRoutes(facts).find((route) => route.id === id && route.phone);
	const [pupils, emergency, adults] = ['childline', 'police-emergency', 'nspcc'].map(found);
	const days = [pupils, emergency, adults].flatMap((route) => route?.checked ?? []);
	return {
		...(pupils && { pupils: `${pupils.name}: ${pupils.phone}` }),
		...(emergency?.phone && { emergency: emergency.phone }),
		...(adults && { adults: `${adults.name}: ${adults.phone}` }),
		checked: days.sort()[0] ?? '',
	};
}

/** What a pupil reads on a slip or a poster. Verbs first, in short sentences: it must work for somebody who is upset. */
export const helpForPupils = ({ pupils, emergency }: PaperHelp, youngest: boolean) =>
	[
		`Worried or upset? Tell ${youngest ? 'a grown-up' : 'an adult'} you trust. Not helped? Tell another.`,
		pupils && `You can call ${pupils}. It is free.`,
		emergency && `In danger now? Call ${emergency}.`,
	]
		.filter(Boolean)
		.join(' ');
