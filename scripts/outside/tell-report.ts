/** What a run did, by names. */
export type Report = {
	made: readonly string[];
	kept?: readonly string[];
	removed?: readonly string[];
	/** With what to do about it, where that is known. */
	failed: readonly { name: string; message: string; hint?: string }[];
};

/**
 * Says what a run did: what failed and why, and how many there are of each, such as `packs: 2 made, 78 unchanged`.
 *
 * @returns an exit code: 1 where anything failed
 */
export function tellReport(what: string, { made, kept = [], removed = [], failed }: Report): number {
	for (const { name, message, hint } of failed) console.error([`${name}: ${message}`, hint].filter(Boolean).join('\n'));
	const counts = { made, unchanged: kept, failed, removed };
	const told = Object.entries(counts).filter(([, names]) => names.length > 0);
	console.log(`${what}: ${told.map(([did, names]) => `${names.length} ${did}`).join(', ') || 'none'}`);
	return failed.length > 0 ? 1 : 0;
}
