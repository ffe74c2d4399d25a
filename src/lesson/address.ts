/** An address that some reader would make a link of: any scheme that programs open, `www.`, or two slashes before a name. */
const address =
	/[a-z][a-z0-9+.-]*:\/\/|(?<![\p{L}\p{N}])www\.[\p{L}\p{N}]|(?<![\p{L}\p{N}])(?:javascript|vbscript|data|blob|file|mailto|tel|sms|view-source):\S|(?<![\p{L}\p{N}:/])\/\/[\p{L}\p{N}]/giu;

export const hasAddress = (text: string): boolean => text.search(address) >= 0;

/**
 * The lines of addresses among words that may change their look within one: `www.**example**.org`.
 *
 * @param stretches one line or paragraph of words, in order
 */
export function addressLines(stretches: readonly { value: string; line: number }[]): number[] {
	const text = stretches.map(({ value }) => value).join('');
	return [...text.matchAll(address)].map(({ index }) => lineAt(index, stretches));
}

function lineAt(index: number, stretches: readonly { value: string; line: number }[]): number {
	let before = 0;
	for (const { value, line } of stretches) {
		if (index < before + value.length) return line + value.slice(0, index - before).split('\n').length - 1;
		before += value.length;
	}
	return 1;
}
