// Plain JavaScript: set-up runs this before anything is installed.
import { createInterface } from 'node:readline';

/** What Node's engine begins with where memory has run out. Nothing that a command says comes after it. */
const DUMP = /^(<--- Last few GCs --->|# Fatal (process|JavaScript) |FATAL ERROR: .*(memory|heap|allocation))/i;

/**
 * Passes on what a command says of its errors, but not the page of numbers that Node's engine adds where memory has run out.
 *
 * @param {NodeJS.ReadableStream} from
 * @param {NodeJS.WritableStream} [to]
 */
export function passWithoutDump(from, to = process.stderr) {
	let isDump = false;
	createInterface({ input: from }).on('line', (line) => {
		isDump ||= DUMP.test(line);
		if (!isDump) to.write(`${line}\n`);
	});
}
