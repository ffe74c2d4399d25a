import { schoolKey as key } from '../parts/look/stores.ts';
import { type Details, isEmpty } from './details.ts';

/**
 * Where a browser can keep a school's details. Each is asked for anew, since a browser that blocks storage throws already then.
 * `tab` ends with the tab: it lets slides and sheets opened from the form be filled, and a page loaded again lose nothing.
 * `device` stays until it is cleared, and is used only when somebody ticks it.
 */
export type Stores = { readonly tab: () => Storage; readonly device: () => Storage };
export type Where = keyof Stores;

/** The stores of this page. */
export const stores: Stores = { tab: () => sessionStorage, device: () => localStorage };

const version = 1;

/** Details that were found, and where. */
export type Kept = { readonly details: Details; readonly where: Where };

/** @returns what this tab holds, else what the device remembers; nothing is written */
export function keptDetails(from: Stores = stores): Kept | undefined {
	for (const where of ['tab', 'device'] as const) {
		const details = readFrom(from[where]);
		if (details) return { details, where };
	}
	return undefined;
}

/**
 * Keeps details in one place. What the device remembers, the tab need not hold too. Empty details are not kept at all.
 *
 * @returns `partly` when the place is too full for the logo, and all else is kept; `refused` when the browser keeps nothing
 */
export function keepDetails(details: Details, where: Where, into: Stores = stores): 'kept' | 'partly' | 'refused' {
	forgetDetails(where, into);
	if (where === 'device') forgetDetails('tab', into);
	if (isEmpty(details) || write(into[where], details)) return 'kept';
	const { logo, ...words } = details;
	if (logo && write(into[where], words)) return 'partly';
	return 'refused';
}

/** Leaves nothing behind in that place. */
export function forgetDetails(where: Where, from: Stores = stores) {
	try {
		from[where]().removeItem(key);
	} catch {
		// What may not be touched holds nothing of ours.
	}
}

function readFrom(store: () => Storage): Details | undefined {
	try {
		const kept: unknown = JSON.parse(store().getItem(key) ?? 'null');
		if (!isRecord(kept) || kept['version'] !== version || !isRecord(kept['details'])) return undefined;
		const words = Object.entries(kept['details']).filter(
			(entry): entry is [string, string] => typeof entry[1] === 'string',
		);
		return words.length > 0 ? Object.fromEntries(words) : undefined;
	} catch {
		// Blocked, or written by something else: as good as nothing.
		return undefined;
	}
}

function write(store: () => Storage, details: Details): boolean {
	try {
		store().setItem(key, JSON.stringify({ version, details }));
		return true;
	} catch {
		return false;
	}
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
