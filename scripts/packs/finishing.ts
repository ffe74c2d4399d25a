import { Worker } from 'node:worker_threads';
import { PackError } from '../../src/pack/error.ts';
import type { FinishedPack } from '../../src/pack/finish.ts';
import type { Answer, Order } from './finish-worker.ts';

/** Finishes packs beside the printing, so that the browser never waits for it. */
export type Finishing = {
	/** @throws {PackError} as `finishPack` does */
	finish(order: Order): Promise<FinishedPack>;
	close(): Promise<void>;
};

type Waiting = { resolve: (answer: Answer) => void; reject: (error: unknown) => void };

/** Starts a thread that finishes packs, one after another: a page takes longer to print than to finish. */
export function openFinishing(): Finishing {
	const worker = new Worker(new URL('./finish-worker.ts', import.meta.url));
	const waiting = new Map<number, Waiting>();
	let orders = 0;
	worker.on('message', ({ id, answer }: { id: number; answer: Answer }) => {
		waiting.get(id)?.resolve(answer);
		waiting.delete(id);
	});
	worker.on('error', (error) => {
		for (const { reject } of waiting.values()) reject(error);
		waiting.clear();
	});
	return {
		async finish(order) {
			const id = orders++;
			const answer = await new Promise<Answer>((resolve, reject) => {
				waiting.set(id, { resolve, reject });
				worker.postMessage({ id, order });
			});
			if ('bug' in answer) throw answer.bug;
			if ('refused' in answer) throw new PackError(answer.refused.message, answer.refused.hint);
			return answer.pack;
		},
		async close() {
			await worker.terminate();
		},
	};
}
