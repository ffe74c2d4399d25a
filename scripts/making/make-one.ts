import { type NationId, nationIds } from '../../src/facts/nation-ids.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { wholePack } from '../../src/pack/prints.ts';
import { buildPacks } from '../build-packs.ts';
import { buildSaves } from '../build-saves.ts';
import { buildSlides } from '../build-slides.ts';
import { buildZips } from '../build-zips.ts';
import type { Press } from '../packs/press.ts';
import type { Wanted } from './what-is-made.ts';

/** Nobody watches: whoever waits sees the file. */
const watch = () => ({ step() {}, done() {} });

/** What makes files: an open press, and the lessons of the built site. */
export type Makers = { press: Press; read: () => readonly Lesson[] };

/** Makes one file, and first what it is made of. What is there already from the same is used again. @returns whether it is there */
export async function makeOne(wanted: Wanted, { press, read }: Makers): Promise<boolean> {
	const { piece, lesson } = wanted;
	const lessons = [lesson];
	const slides = (nation: NationId) => buildSlides({ lessons, nations: [nation], read: read(), watch });
	if (piece === 'packs') return isWhole(await buildPacks({ lessons, prints: [wanted.print], press, watch }));
	if (piece === 'slides') return isWhole(await slides(wanted.nation));
	if (piece === 'zips')
		return isWhole(await slides('england')) && isWhole(await buildZips({ lessons, press, read: read(), watch }));
	if (lesson !== 'desk') {
		const prints = nationIds.map((nation) => ({ ...wholePack, nation }));
		if (!isWhole(await buildPacks({ lessons, prints, press, watch }))) return false;
	}
	return isWhole(await buildSaves({ lessons, read: read() }));
}

const isWhole = ({ failed }: { failed: readonly unknown[] }) => failed.length === 0;
