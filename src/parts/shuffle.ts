/**
 * The same items in another order, always the same order for the same seed, so that the page, the paper
 * and the answers agree and a build repeats exactly. Never gives back the order it was given.
 *
 * @param items two or more things
 * @param seed what names the list, such as a block's id
 * @returns a new array
 */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
	let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0, 2166136261);
	// A xorshift step: small, and good enough to mix a handful of cards.
	const next = () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		state >>>= 0;
		return state / 2 ** 32;
	};
	const mixed = items
		.map((item) => ({ item, rank: next() }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ item }) => item);
	const same = mixed.every((item, index) => item === items[index]);
	return same ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}
