import { parentPort } from 'node:worker_threads';
import { deflateSync } from 'node:zlib';
import type { PackDescription } from '../../src/pack/describe.ts';
import { PackError } from '../../src/pack/error.ts';
import { type FinishedPack, finishPack } from '../../src/pack/finish.ts';
import { packFont } from './font.ts';
import type { Printed } from './print.ts';

/** What the bench is asked to finish. */
export type Order = Printed & { readonly description: PackDescription; readonly faces: ReadonlySet<string> };

/** What comes back: the pack, what whoever asked can put right, or a bug. */
export type Answer = { pack: FinishedPack } | { refused: { message: string; hint: string } } | { bug: unknown };

parentPort?.on('message', async ({ id, order }: { id: number; order: Order }) => {
	parentPort?.postMessage({ id, answer: await finish(order) });
});

async function finish({ bytes, description, ...page }: Order): Promise<Answer> {
	try {
		return { pack: await finishPack(bytes, description, { ...page, font: packFont, squeeze: deflateSync }) };
	} catch (error) {
		if (error instanceof PackError) return { refused: { message: error.message, hint: error.hint } };
		return { bug: error };
	}
}
