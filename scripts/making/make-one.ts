import type { NationId } from '../../src/facts/nation-ids.ts';
import { nationIds } from '../../src/facts/nation-ids.ts';
import { wholePack } from '../../src/pack/prints.ts';
import { buildPacks } from '../build-packs.ts';
import { buildSaves } from '../build-saves.ts';
import { buildSlides } from '../build-slides.ts';
import { buildZips } from '../build-zips.ts';
import type { Press } from '../packs/press.ts';
import type { Wanted } from './what-is-made.ts';

/** Nobody watches: whoever waits sees the file. */
const watch = () => ({ step() {}, done() {} });

/** Makes one file, and first what it is made of. What is there already from the same is used again. @returns whether it is there */
export async function makeOne(wanted: Wanted, press: Press): Promise<boolean> {
	const { piece, lesson } = wanted;
	const lessons = [lesson];
	const slides = (nation: NationId) => buildSlides({ lessons, nations: [nation], watch });
	if (piece === 'packs') return isWhole(await buildPacks({ lessons, prints: [wanted.print], press, watch }));
	if (piece === 'slides') return isWhole(await slides(wanted.nation));
	if (piece === 'zips') return isWhole(await slides('england')) && isWhole(await buildZips({ lessons, press, watch }));
	if (lesson !== 'desk') {
		const prints = nationIds.map((nation) => ({ ...wholePack, nation }));
		if (!isWhole(await buildPacks({ lessons, prints, press, watch }))) return false;
	}
	return isWhole(await buildSaves({ lessons }));
}

const isWhole = ({ failed }: { failed: readonly unknown[] }) => failed.length === 0;
