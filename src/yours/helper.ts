import { PackError } from '../pack/error.ts';
import type { Tasks } from './tasks.ts';

/** What is asked of the helper, and how it answers. */
export type Ask = { readonly id: number; readonly name: keyof Tasks; readonly input: readonly unknown[] };
export type Answer = { readonly id: number } & (
	| { readonly value: unknown }
	| { readonly refused: { message: string; hint: string; field: string | undefined } }
	| { readonly broke: string }
);

type Waiting = { resolve: (value: unknown) => void; reject: (reason: unknown) => void };

/**
 * Does tasks beside the page, which stays free for typing and pressing. It is loaded when the first task is given, and can be
 * stopped at any moment: what it was doing is dropped, and the next task starts it anew.
 */
export class Helper {
	private worker: Worker | undefined;
	private readonly waiting = new Map<number, Waiting>();
	private given = 0;

	/** @throws {PackError} when the task is refused, or the helper cannot be loaded */
	give<N extends keyof Tasks>(name: N, ...input: Parameters<Tasks[N]>): Promise<Awaited<ReturnType<Tasks[N]>>> {
		this.worker ??= this.start();
		const id = ++this.given;
		this.worker.postMessage({ id, name, input } satisfies Ask);
		return new Promise((resolve, reject) => {
			this.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
		});
	}

	/** Whoever waits for a task gets `reason`. */
	stop(reason: unknown) {
		this.worker?.terminate();
		this.worker = undefined;
		for (const { reject } of this.waiting.values()) reject(reason);
		this.waiting.clear();
	}

	private start(): Worker {
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.hear(data));
		worker.addEventListener('error', () =>
			this.stop(new PackError('What fills packs could not be loaded.', 'See whether you are online, then try again.')),
		);
		return worker;
	}

	private hear(answer: Answer) {
		const waiting = this.waiting.get(answer.id);
		this.waiting.delete(answer.id);
		if ('value' in answer) waiting?.resolve(answer.value);
		else if ('refused' in answer)
			waiting?.reject(new PackError(answer.refused.message, answer.refused.hint, answer.refused.field));
		else waiting?.reject(new Error(answer.broke));
	}
}
