import { type NationId, nationIds } from '../../src/facts/nation-ids.ts';
import type { Print } from '../../src/pack/prints.ts';
import { usualPrints } from '../packs/choose.ts';
import { nameOf } from '../packs/job.ts';
import { slidesFiles } from '../slides/names.ts';

/** What is to be made so that one file is there. */
export type Wanted =
	| { piece: 'packs'; lesson: string; print: Print }
	| { piece: 'slides'; lesson: string; nation: NationId }
	| { piece: 'zips' | 'saves'; lesson: string };

/**
 * By its path within `dist`, each file that is made from the site.
 *
 * @param lessons their ids
 */
export function whatIsMade(lessons: readonly string[]): ReadonlyMap<string, Wanted> {
	const ofLesson = (lesson: string): [string, Wanted][] => [
		...usualPrints.map((print): [string, Wanted] => [
			pathOfPack(nameOf({ lesson, print })),
			{ piece: 'packs', lesson, print },
		]),
		...nationIds.flatMap((nation) =>
			slidesFiles(lesson, nation).map((file): [string, Wanted] => [
				`packs/${file}`,
				{ piece: 'slides', lesson, nation },
			]),
		),
		[`packs/${lesson}.zip`, { piece: 'zips', lesson }],
		[`saved/${lesson}.json`, { piece: 'saves', lesson }],
	];
	return new Map([...lessons.flatMap(ofLesson), ['saved/desk.json', { piece: 'saves', lesson: 'desk' }]]);
}

/** @param name of a print, without its ending */
export const pathOfPack = (name: string) => `packs/${name}.pdf`;
