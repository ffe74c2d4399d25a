// Run by `npm start` as a process of its own, while the site is served: makes all that is made from it, first what somebody asks for.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { bring } from '../build/piece.ts';
import { type Later, laterPieces } from '../build/pieces.ts';
import { sayOverdue, thisCheckout } from '../build.ts';
import { buildPacks } from '../build-packs.ts';
import { buildSaves } from '../build-saves.ts';
import { buildSlides } from '../build-slides.ts';
import { buildZips } from '../build-zips.ts';
import { alone, launchChromium } from '../outside/chromium.ts';
import { exitWhenAsked } from '../outside/exit-when-asked.ts';
import { builtLessons } from '../outside/lessons.ts';
import { runCommand } from '../outside/run-command.ts';
import { type Report, tellReport } from '../outside/tell-report.ts';
import { lessonsToPrint } from '../packs/pages.ts';
import { openPress, type Press } from '../packs/press.ts';
import { makeOne } from './make-one.ts';
import type { Said } from './making.ts';
import { openOrders } from './orders.ts';
import { whatIsMade } from './what-is-made.ts';

async function makeRest(): Promise<number> {
	exitWhenAsked();
	// Whoever started this is gone, even by `kill -9`.
	process.on('disconnect', exit);
	const press = openPress(() => launchChromium(alone));
	try {
		const missing = await makeFrom(press);
		await say({ missing });
		return missing.length > 0 ? 1 : 0;
	} finally {
		await press.close();
		process.off('disconnect', exit);
		if (process.connected) process.disconnect();
	}
}

const exit = () => process.exit();

/** @returns paths within `dist` of what could not be made; why has been printed by then */
async function makeFrom(press: Press): Promise<string[]> {
	const wanted = whatIsMade(await lessonsToPrint('dist'));
	// Reading them takes seconds, and packs need none of it.
	let lessons: readonly Lesson[] | undefined;
	const read = () => {
		lessons ??= builtLessons();
		return lessons;
	};
	const { order, turn } = openOrders(async (path) => {
		const one = wanted.get(path);
		return one !== undefined && makeOne(one, { press, read });
	});
	// What an order throws is no file's own fault, such as a full disk: it ends this process.
	process.on('message', (path: string) => void order(path).then((made) => say({ path, made })));
	const make: Record<Later, () => Promise<Report>> = {
		packs: () => buildPacks({ press, turn }),
		slides: () => buildSlides({ read: read(), turn }),
		zips: () => buildZips({ press, read: read(), turn }),
		saves: () => buildSaves({ read: read(), turn }),
	};
	for (const piece of laterPieces(thisCheckout))
		await bring(piece, thisCheckout, async () => tellReport(piece.name, await make[piece.name]()));
	await turn();
	await sayOverdue(thisCheckout);
	return [...wanted.keys()].filter((path) => !existsSync(join('dist', path)));
}

/** Nobody may listen any more. */
const say = (words: Said) => new Promise<void>((resolve) => process.send?.(words, () => resolve()));

await runCommand(makeRest);
