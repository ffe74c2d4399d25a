import { Presets, SingleBar } from 'cli-progress';

/** How far a long piece of work has come, as somebody watching wants to see it. */
export interface Progress {
	/** One more is finished. */
	step(name: string): void;
	/** No more will come, whether or not all did. */
	done(): void;
}

/**
 * Shows a bar on a terminal and one plain line per step elsewhere, such as `packs 2/4  uks2-02 A new friend in the game`.
 *
 * @param total how many steps there will be
 * @param label what is being made: one or two words
 */
export function progress(
	total: number,
	label: string,
	out: NodeJS.WritableStream & { isTTY?: boolean } = process.stdout,
): Progress {
	return out.isTTY ? bar(total, label, out) : lines(total, label, out);
}

function lines(total: number, label: string, out: NodeJS.WritableStream): Progress {
	let steps = 0;
	return {
		step(name) {
			steps += 1;
			out.write(`${label} ${steps}/${total}  ${name}\n`);
		},
		done() {},
	};
}

function bar(total: number, label: string, out: NodeJS.WritableStream): Progress {
	const format = `${label} {bar} {value}/{total}  {name}`;
	// Left to itself the bar turns line wrapping off, and a Ctrl-C would leave the terminal so.
	const single = new SingleBar({ format, stream: out, barsize: 20, linewrap: true }, Presets.rect);
	single.start(total, 0, { name: '' });
	return { step: (name) => single.increment(1, { name }), done: () => single.stop() };
}
