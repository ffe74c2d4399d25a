/** What somebody is looking for. An empty value means "any". */
export type Wanted = { stage: string; strand: string; risk: string; minutes: string; words: string };

/** What the catalogue knows of a lesson when it filters. */
export type Card = {
	stage: string;
	strands: string[];
	risks: string[];
	/** In how many minutes it can be taught: the whole lesson, and each shorter cut. */
	minutes: number[];
};

const names = ['stage', 'strand', 'risk', 'minutes', 'words'] as const satisfies readonly (keyof Wanted)[];

/** Reads what is wanted from an address: "?stage=ks3&minutes=40". Unknown keys are passed over. */
export function wantedFrom(search: string): Wanted {
	const params = new URLSearchParams(search);
	const [stage = '', strand = '', risk = '', minutes = '', words = ''] = names.map((name) => params.get(name) ?? '');
	return { stage, strand, risk, minutes, words };
}

/** The address that says what is wanted, without what is not: "?stage=ks3", or nothing. */
export function searchFrom(wanted: Wanted): string {
	const params = new URLSearchParams(names.filter((name) => wanted[name]).map((name) => [name, wanted[name]]));
	return `${params}` && `?${params}`;
}

/**
 * Is this lesson among those wanted? What its words say is for `search.ts`.
 *
 * @param wanted its `minutes` is the longest time there is
 */
export function matches(card: Card, wanted: Wanted): boolean {
	return (
		(!wanted.stage || card.stage === wanted.stage) &&
		(!wanted.strand || card.strands.includes(wanted.strand)) &&
		(!wanted.risk || card.risks.includes(wanted.risk)) &&
		(!wanted.minutes || card.minutes.some((minutes) => minutes <= Number(wanted.minutes)))
	);
}
