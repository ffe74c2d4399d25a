import { PackError } from '../pack/error.ts';
import type { Answer, Ask } from './helper.ts';
import { tasks } from './tasks.ts';

/** Runs beside the page. Asks nobody for anything but its own parts: what it works on is handed to it. */
addEventListener('message', ({ data }: MessageEvent<Ask>) => {
	void answerTo(data).then((answer) => postMessage(answer));
});

async function answerTo({ id, name, input }: Ask): Promise<Answer> {
	try {
		const task = tasks[name] as (...input: readonly unknown[]) => unknown;
		return { id, value: await task(...input) };
	} catch (error) {
		if (error instanceof PackError)
			return { id, refused: { message: error.message, hint: error.hint, field: error.field } };
		// The page has to learn of it, or it would wait for ever.
		return { id, broke: String(error) };
	}
}
