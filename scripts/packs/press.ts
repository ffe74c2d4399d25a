import type { Browser } from 'playwright';
import { PackError } from '../../src/pack/error.ts';
import { type Printed, printPage } from './print.ts';

/** A browser that prints. It starts when it is first needed, and starts again after it has crashed or hung. */
export type Press = {
	version(): Promise<string>;
	/** Begins to start the browser, so that it is there when it is needed. If it cannot start, whatever needs it says so. */
	warmUp(): void;
	/**
	 * @param marks what the page's `html` element is to say, as data attributes
	 * @throws {PackError} when the page itself is at fault
	 * @throws {PressStopped} when the browser crashed or gave no answer in time
	 */
	print(address: string, marks?: Record<string, string>): Promise<Printed>;
	close(): Promise<void>;
};

/** The browser crashed or hung. That may be the fault of another page, printed at the same time. */
export class PressStopped extends Error {
	override name = 'PressStopped';
}

/**
 * @param launch starts a browser
 * @param seconds how long one page may take
 */
export function openPress(launch: () => Promise<Browser>, seconds = 90): Press {
	let started: Promise<Browser> | undefined;
	const browser = () => {
		started ??= launch();
		return started;
	};
	const stop = async (only = started) => {
		if (only === started) started = undefined;
		const running = await only?.catch(() => undefined);
		await inTime(running?.close(), 10).catch(() => undefined);
	};
	return {
		warmUp() {
			browser().catch(() => {});
		},
		async version() {
			return (await browser()).version();
		},
		async print(address, marks) {
			const mine = browser();
			const running = await mine;
			try {
				return await inTime(printPage(running, address, marks), seconds);
			} catch (error) {
				if (error instanceof PackError) throw error;
				await stop(mine);
				throw new PressStopped(firstLine(error), { cause: error });
			}
		},
		close: () => stop(),
	};
}

async function inTime<T>(work: Promise<T> | T, seconds: number): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`The browser gave no answer for ${seconds} seconds.`)), seconds * 1000);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}

function firstLine(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
