import type { Figures } from './figures.ts';

/** What we want to be true of two figures of one run. */
export type Aim = { what: string; ratio: number | undefined; most: number; unit?: 'times' | 's'; why: string };

const vite = 'Astro and Vite, which compile the site’s templates before any lesson is drawn';

/** @returns every aim with what was measured; the ratio is undefined where one of its figures is missing */
export function aimsFor(figures: Figures): Aim[] {
	const { cold, fromLesson, warm, floor, peers, unchanged, fifty, twelve } = figures;
	const peer = (name: string) => peers.flatMap((it) => ('cold' in it && it.name.startsWith(name) ? [it] : []))[0];
	const [marp, slidev] = [peer('Marp'), peer('Slidev')];
	const to = (one: number | undefined, other: number | undefined) =>
		one === undefined || other === undefined ? undefined : one / other;
	return [
		{
			what: 'One pack, cold, from its print page, against bare Playwright + Chromium',
			ratio: to(cold.seconds, floor.cold),
			most: 0.5,
			why: 'starting Node and the browser',
		},
		{
			what: 'The same, against Marp’s 30 slides',
			ratio: to(cold.seconds, marp?.cold),
			most: 0.35,
			why: 'starting Node and the browser',
		},
		{
			what: 'From the lesson’s text to the pack, nothing kept, against bare Playwright + Chromium',
			ratio: to(fromLesson, floor.cold),
			most: 0.5,
			why: vite,
		},
		{ what: 'The same, against Marp’s 30 slides', ratio: to(fromLesson, marp?.cold), most: 0.35, why: vite },
		{
			what: 'One more pack in a warm run, against bare Playwright',
			ratio: to(warm, floor.warm),
			most: 0.25,
			why: 'the print itself, then the finishing and checking',
		},
		{
			what: 'The same, against Marp',
			ratio: to(warm, marp?.more),
			most: 0.15,
			why: 'the print itself, then the finishing and checking',
		},
		{
			what: 'The same, against Slidev',
			ratio: to(warm, slidev?.more),
			most: 0.03,
			why: 'the print itself, then the finishing and checking',
		},
		{
			what: 'Peak memory, against Marp',
			ratio: to(cold.megabytes, marp?.megabytes),
			most: 0.6,
			why: 'the page in the browser, then Node with what finishes packs',
		},
		{
			what: 'Bytes of a pack, against bare Playwright with the same photos',
			ratio: to(cold.bytes, floor.bytes),
			most: 0.2,
			why: 'drawings and tags',
		},
		{ what: 'Nothing changed, one lesson', ratio: unchanged, most: 0.5, unit: 's', why: 'starting Node' },
		{
			what: 'Nothing changed, the packs of 50 lessons',
			ratio: fifty,
			most: 1,
			unit: 's',
			why: 'reading and hashing the pages',
		},
		{
			what: 'One paragraph of 12 lessons changed, against a full build',
			ratio: to(twelve?.changed, twelve?.full),
			most: 0.3,
			why: vite,
		},
	];
}
