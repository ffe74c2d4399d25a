import type { KeyStage } from '../lesson/front-matter.ts';
import type { Known } from '../lesson/known.ts';
import type { Facts, Framework, Law, Nation, NationId, Route, Telling } from './schema.ts';

/** Routes that may be shown, in the order of the file. */
export const shownRoutes = ({ routes }: Pick<Facts, 'routes'>): Route[] => routes.filter((route) => route.shown);

/** Laws that pupils may read about. */
export const shownLaws = ({ laws }: Pick<Facts, 'laws'>): Law[] => laws.filter((law) => law.shown);

/** Those of a nation for an age in years; adults' and staff's routes apart. */
export const pupilRoutes = (facts: Facts, nation: NationId, age: number): Route[] =>
	shownRoutes(facts).filter(
		(route) =>
			route.audience === 'pupils' && route.nations.includes(nation) && route.ages[0] <= age && age <= route.ages[1],
	);

/** Words that differ by nation, each with the nations that read them: one entry where they are the same everywhere. */
export function byNation({ nations }: Pick<Facts, 'nations'>, words: (nation: Nation) => string) {
	const texts = new Map<string, NationId[]>();
	for (const nation of nations) texts.set(words(nation), [...(texts.get(words(nation)) ?? []), nation.id]);
	return [...texts].map(([text, ids]) => ({ text, nations: ids }));
}

/** The title that lessons and facts are written with. Where it differs, a nation's own takes its place. */
export const usualLead = 'designated safeguarding lead';

/** How a nation calls the person in charge of safeguarding. Until somebody has checked its own title, a plain name stands there. */
export const leadTitle = ({ lead, confirmed }: Nation) => (confirmed ? lead : 'person in charge of safeguarding');

/** The same for staff, with a mark where the nation's own title has still to be checked. */
export const markedLeadTitle = (nation: Nation) =>
	nation.confirmed
		? leadTitle(nation)
		: `${leadTitle(nation)} (the title used in ${nation.name} is still to be checked)`;

/** A lesson's ways to get help: those it names, and behind them what one nation has for pupils of its ages alone. */
export function lessonRoutes(
	facts: Pick<Facts, 'routes'>,
	{ routes, ages }: { routes: readonly string[]; ages: readonly [number, number] },
) {
	const shown = shownRoutes(facts);
	const named = routes.flatMap((id) => shown.find((route) => route.id === id) ?? []);
	const own = shown.filter(
		(route) =>
			route.nations.length === 1 &&
			route.audience === 'pupils' &&
			route.ages[0] <= ages[0] &&
			ages[0] <= route.ages[1] &&
			!named.includes(route),
	);
	return [...named, ...own];
}

/** Codes that a lesson's `curriculum` may name, such as "rshe:P-OSA-2". */
export const curriculumCodes = (facts: Facts): string[] =>
	facts.frameworks.flatMap((framework) => framework.items.map((item) => `${framework.id}:${item.code}`));

/** One item of a framework, found by its code. */
export type CurriculumItem = { code: string; strand: string; says: string; framework: Framework };

export function curriculumItem(facts: Facts, code: string): CurriculumItem | undefined {
	const [id, item] = code.split(':');
	const framework = facts.frameworks.find((one) => one.id === id);
	const found = framework?.items.find((one) => one.code === item);
	return framework && found ? { ...found, framework } : undefined;
}

const voices: Record<KeyStage, 'young' | 'middle' | 'older'> = {
	ks1: 'young',
	'ks2-lower': 'young',
	'ks2-upper': 'middle',
	ks3: 'older',
	ks4: 'older',
	ks5: 'older',
};

/** What happens when a child tells, in the words for a key stage, with what staff do behind each stop. */
export function tellingFor({ telling }: Facts, keyStage: KeyStage) {
	const said = (stop: Telling['stops']['writes']) => ({ pupils: stop[voices[keyStage]], staff: stop.staff });
	const { writes, tells, asks, device, notYet, later } = telling.stops;
	return {
		writes: said(writes),
		tells: said(tells),
		asks: said(asks),
		device: said(device),
		notYet: said(notYet),
		later: said(later),
	};
}

/** What lessons may refer to; pictures and things come from folders. */
export const knownFrom = (facts: Facts, pictures: readonly string[], things: readonly string[]): Known => ({
	// A lesson may name a route that waits for a person's check: it is simply not shown yet.
	routes: facts.routes.map((route) => route.id),
	laws: shownLaws(facts).map((law) => law.id),
	curriculum: curriculumCodes(facts),
	pictures,
	things,
});
