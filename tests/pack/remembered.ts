import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keep, prune, recall } from '../../scripts/outside/kept.ts';
import type { Ask } from './judge.ts';

const passed = { passes: true, broken: [] };
const note = new TextEncoder().encode('passes');

/**
 * A judge who is not asked again about bytes that passed. What did not pass is judged anew, so that its faults are told.
 *
 * @param by who judges, and in which version: another one is asked about everything
 * @param folder where passes are kept, for a month after they were last asked for
 */
export function remembering(ask: Ask, by: string, folder: string): Ask {
	const placeOf = async (file: string) =>
		join(
			folder,
			createHash('sha256')
				.update(`${by}\0`)
				.update(await readFile(file))
				.digest('hex'),
		);
	return async (files) => {
		const places = await Promise.all(files.map(placeOf));
		const known = await Promise.all(places.map(async (place) => Boolean(await recall(place))));
		const fresh = files.filter((_, index) => !known[index]);
		const given = fresh.length ? await ask(fresh) : [];
		if (given.length !== fresh.length)
			throw new Error(`${by} was asked about ${fresh.length} files and judged ${given.length}.`);
		const verdicts = new Map(fresh.map((file, index) => [file, given[index]]));
		await Promise.all(
			files.map(async (file, index) => {
				const place = places[index];
				if (place && verdicts.get(file)?.passes) await keep(place, note);
			}),
		);
		await prune(folder, 30);
		return files.map((file) => verdicts.get(file) ?? passed);
	};
}
