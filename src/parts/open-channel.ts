/**
 * A channel between the windows of this site.
 *
 * @returns nothing where a policy forbids pages to keep anything: it forbids channels too, and making one throws
 */
export function openChannel(name: string): BroadcastChannel | undefined {
	try {
		return new BroadcastChannel(name);
	} catch {
		return undefined;
	}
}
