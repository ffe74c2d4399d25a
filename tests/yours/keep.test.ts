import { describe, expect, it } from 'vitest';
import { schoolKey as key } from '../../src/parts/look/stores.ts';
import { forgetDetails, keepDetails, keptDetails, type Stores } from '../../src/yours/keep.ts';

/** A store as browsers have it, with room for so many letters. */
function aStore(room = Number.POSITIVE_INFINITY): Storage {
	const kept = new Map<string, string>();
	return {
		get length() {
			return kept.size;
		},
		clear: () => kept.clear(),
		key: (index) => [...kept.keys()][index] ?? null,
		getItem: (name) => kept.get(name) ?? null,
		removeItem: (name) => void kept.delete(name),
		setItem: (name, words) => {
			if (words.length > room) throw new Error('QuotaExceededError');
			kept.set(name, words);
		},
	};
}

function storesOf(tab: Storage, device: Storage): Stores {
	return { tab: () => tab, device: () => device };
}
const blocked = (): never => {
	throw new Error('SecurityError');
};
const details = { 'school.name': 'Ysgol Tŷ Gŵyr' };

describe('keepDetails', () => {
	it.each(['tab', 'device'] as const)('keeps in the %s alone', (where) => {
		const stores = storesOf(aStore(), aStore());
		expect(keepDetails(details, where, stores)).toBe('kept');
		expect(keptDetails(stores)).toEqual({ details, where });
		expect([stores.tab().length, stores.device().length]).toEqual(where === 'tab' ? [1, 0] : [0, 1]);
	});

	it('keeps nothing of an empty form, and takes away what was there', () => {
		const stores = storesOf(aStore(), aStore());
		keepDetails(details, 'device', stores);
		expect(keepDetails({ class: ' ' }, 'device', stores)).toBe('kept');
		expect(stores.device().length).toBe(0);
	});

	it('leaves the logo out where there is no room for it', () => {
		const stores = storesOf(aStore(), aStore(100));
		expect(keepDetails({ ...details, logo: 'x'.repeat(100) }, 'device', stores)).toBe('partly');
		expect(keptDetails(stores)?.details).toEqual(details);
	});

	it.each([
		['full', () => aStore(1)],
		['blocked', blocked],
	])('says so where a store is %s', (_, device) => {
		expect(keepDetails(details, 'device', { tab: aStore, device })).toBe('refused');
		expect(keptDetails({ tab: aStore, device })).toBeUndefined();
	});

	it('never leaves an older school where a newer one finds no room', () => {
		const stores = storesOf(aStore(), aStore(80));
		keepDetails(details, 'device', stores);
		expect(keepDetails({ 'school.name': 'A'.repeat(90) }, 'device', stores)).toBe('refused');
		expect(keptDetails(stores)).toBeUndefined();
	});
});

describe('keptDetails', () => {
	it.each([
		['nothing', null],
		['what is no JSON', '{'],
		['another version', JSON.stringify({ version: 2, details })],
		['no details', JSON.stringify({ version: 1, details: {} })],
		['a list', '[]'],
		['numbers', JSON.stringify({ version: 1, details: { class: 4 } })],
	])('finds nothing in %s', (_, text) => {
		const device = aStore();
		if (text !== null) device.setItem(key, text);
		expect(keptDetails(storesOf(aStore(), device))).toBeUndefined();
	});

	it('writes nothing, and forgetting leaves nothing', () => {
		const stores = storesOf(aStore(), aStore());
		keptDetails(stores);
		expect(stores.tab().length + stores.device().length).toBe(0);
		keepDetails(details, 'device', stores);
		forgetDetails('device', stores);
		expect(stores.device().length).toBe(0);
	});
});
