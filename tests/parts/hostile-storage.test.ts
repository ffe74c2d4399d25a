import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserLastResort } from '../../src/desk/unkept.ts';
import { forgetPlace, keepPlace, keptPlace } from '../../src/parts/kept-place.ts';
import { keepChosen } from '../../src/parts/look/keep-chosen.ts';
import { keptAs, looks } from '../../src/parts/look/looks.ts';
import { readKept, showLook, withNation } from '../../src/parts/look/show-look.ts';
import { forgetAll, schoolKey } from '../../src/parts/look/stores.ts';
import { newProgramme } from '../../src/programme/change.ts';
import { Programme } from '../../src/programme/programme.ts';
import { keptDetails } from '../../src/yours/keep.ts';
import { anyJson, nearly, often } from '../help/any-junk.ts';

const programme = newProgramme('6f2c1d3e-8a4b-4c5d-9e6f-7a8b9c0d1e2f', '2026-11-24');
const sound = {
	school: {
		version: 1,
		details: { 'school.name': 'Ysgol Tŷ Gŵyr', nation: 'wales', logo: 'data:image/png;base64,AA' },
	},
	place: { at: 'notice', tried: ['sort', 'quiz'] },
	unkept: { programme, over: 3, writing: programme },
};
/** What an older or later Lantern, another program on the origin, or a damaged disk may have left. */
const held = fc.oneof(
	anyJson,
	...Object.values(sound).map(nearly),
	fc.constantFrom(...Object.values(sound).map((one) => JSON.stringify(one))),
);

const both = ['localStorage', 'sessionStorage'];

afterEach(() => void vi.unstubAllGlobals());

const storing = (text: string) => ({
	getItem: () => text,
	setItem() {},
	removeItem() {},
	key: () => null,
	length: 0,
	clear() {},
});

/** A page in a browser that gives out the same text for every name. */
function onPage(text: string) {
	for (const name of both) vi.stubGlobal(name, storing(text));
}

describe('whatever stands in a browser’s storage', () => {
	it('is a pupil’s place, or none', () =>
		fc.assert(
			fc.property(held, (text) => {
				onPage(text);
				const place = keptPlace('uks2-01');
				if (place) expect([place.at, ...place.tried].every((one) => typeof one === 'string')).toBe(true);
			}),
			often,
		));

	it('is a school’s details in words, or none', () =>
		fc.assert(
			fc.property(held, (text) => {
				const kept = keptDetails({ tab: () => storing(text), device: () => storing(text) });
				if (kept) expect(Object.values(kept.details).every((words) => typeof words === 'string')).toBe(true);
			}),
			often,
		));

	it('is a programme not yet kept, whole, or none', () =>
		fc.assert(
			fc.property(held, (text) => {
				const unkept = browserLastResort(() => storing(text)).read();
				if (!unkept) return;
				expect(Programme.safeParse(unkept.programme).success).toBe(true);
				expect(unkept.over).toBeTypeOf('number');
			}),
			often,
		));

	it('shows a page as one of the ways there are', () =>
		fc.assert(
			fc.property(held, fc.string({ unit: 'binary', maxLength: 12 }), (text, end) => {
				onPage(text);
				const dataset: Record<string, string> = {};
				vi.stubGlobal('location', { search: `?nation=${end}`, hash: `#nation=${end}` });
				vi.stubGlobal('document', { documentElement: { dataset } });
				showLook(withNation(readKept(keptAs), schoolKey), looks);
				for (const [name, value] of Object.entries(dataset)) expect(looks[name as keyof typeof looks]).toContain(value);
			}),
			often,
		));
});

const refusing = { getItem: refuse, setItem: refuse, removeItem: refuse };

/** Browsers of which a policy has taken storage. */
const forbidding: [string, (name: string) => void][] = [
	['has no storage', (name) => vi.stubGlobal(name, undefined)],
	['throws at each use of it', (name) => vi.stubGlobal(name, Object.create(refusing))],
	[
		'throws as soon as it is named',
		(name) => {
			vi.stubGlobal(name, undefined);
			Object.defineProperty(globalThis, name, { configurable: true, get: refuse });
		},
	],
];

describe.each(forbidding)('a browser that keeps nothing: it %s', (_, forbid) => {
	it('stops nothing', () => {
		for (const name of both) forbid(name);
		vi.stubGlobal('window', globalThis);
		vi.stubGlobal('location', { search: '', hash: '' });
		expect(withNation(readKept(keptAs), schoolKey)).toBe('');
		expect(keptPlace('uks2-01')).toBeUndefined();
		expect(() => keepPlace('uks2-01', sound.place)).toThrow();
		expect(() => forgetPlace('uks2-01')).toThrow();
		expect(keptDetails()).toBeUndefined();
		expect(browserLastResort().read()).toBeUndefined();
		expect(browserLastResort().put(sound.unkept)).toBe(false);
		expect(() => keepChosen('theme=dark', true)).not.toThrow();
		expect(() => forgetAll()).not.toThrow();
	});
});

function refuse(): never {
	throw new DOMException('Access is denied for this document.', 'SecurityError');
}
