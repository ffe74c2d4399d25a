import { describe, expect, it } from 'vitest';
import { type Keeper, Store } from '../../src/desk/store.ts';
import { type Change, newProgramme } from '../../src/programme/change.ts';
import type { Programme } from '../../src/programme/programme.ts';

const fresh = newProgramme('6f2c1d3e-8a4b-4c5d-9e6f-7a8b9c0d1e2f', '2026-11-24');
const named =
	(name: string): Change =>
	(programme) => ({ ...programme, school: { ...programme.school, name } });
const name = (store: Store) => store.now().history.now.school.name;

/** A browser that several tabs keep their programme in. */
function aBrowser() {
	const held: { programme?: Programme | 'unreadable' | undefined; fails?: Error | undefined } = {};
	const tabs: ((revision: number) => void)[] = [];
	const tab = async (hears = true) => {
		let own = (_: number) => {};
		const keeper: Keeper = {
			async read() {
				if (held.fails) throw held.fails;
				return held.programme ?? 'nothing';
			},
			async write(programme, over) {
				if (held.fails) throw held.fails;
				const there = typeof held.programme === 'object' ? held.programme.revision : 0;
				if (over !== 'anything' && there !== over) return 'behind';
				held.programme = programme;
				for (const tell of tabs) if (tell !== own) tell(programme.revision);
				return 'kept';
			},
			onNews(tell) {
				own = tell;
				if (hears) tabs.push(tell);
			},
		};
		const store = new Store(keeper, fresh, 0);
		await store.load();
		return store;
	};
	return { held, tab };
}

describe('a store', () => {
	it('keeps changes, and shows them to the next tab', async () => {
		const { held, tab } = aBrowser();
		const store = await tab();
		store.change(named('Hill Top'));
		expect(store.now().saved).toBe(false);
		await store.flush();
		expect(store.now()).toMatchObject({ saved: true, trouble: undefined });
		expect(held.programme).toMatchObject({ revision: 1 });
		expect(name(await tab())).toBe('Hill Top');
	});

	it('keeps what changed while it was writing', async () => {
		const { tab } = aBrowser();
		const store = await tab();
		store.change(named('One'));
		const first = store.flush();
		store.change(named('Two'));
		await first;
		await store.flush();
		expect(store.now().saved).toBe(true);
		expect(name(await tab())).toBe('Two');
	});

	it('takes back one step at a time, and typing as one', async () => {
		const store = await aBrowser().tab();
		store.change(named('H'), 'school');
		store.change(named('Hi'), 'school');
		store.change((programme) => ({ ...programme, year: 2027 }));
		store.undo();
		expect(name(store)).toBe('Hi');
		store.undo();
		expect(name(store)).toBe('');
		store.redo();
		expect(name(store)).toBe('Hi');
		await store.flush();
		expect(store.copy()).toMatchObject({ revision: 1, school: { name: 'Hi' } });
	});

	it('shows what another tab has kept, where nothing is lost by it', async () => {
		const { tab } = aBrowser();
		const [one, other] = [await tab(), await tab()];
		one.change(named('Hill Top'));
		await one.flush();
		await expect.poll(() => name(other)).toBe('Hill Top');
		other.change(named('Hill Foot'));
		await other.flush();
		await expect.poll(() => name(one)).toBe('Hill Foot');
	});

	it.each([true, false])('never writes over what another tab has kept (it heard of it: %s)', async (hears) => {
		const { held, tab } = aBrowser();
		const [one, other] = [await tab(), await tab(hears)];
		one.change(named('Hill Top'));
		other.change(named('Hill Foot'));
		await one.flush();
		await other.flush();
		expect(other.now()).toMatchObject({ saved: false, trouble: 'elsewhere' });
		expect(name(other)).toBe('Hill Foot');
		expect(held.programme).toMatchObject({ school: { name: 'Hill Top' } });
		await other.takeTheirs();
		expect(other.now()).toMatchObject({ saved: true, trouble: undefined });
		expect(name(other)).toBe('Hill Top');
	});

	it.each([
		['full', Object.assign(new Error('Full.'), { name: 'QuotaExceededError' })],
		['blocked', new Error('No.')],
	])('says that storage is %s, holds on to what is here, and tries again', async (trouble, fails) => {
		const { held, tab } = aBrowser();
		const store = await tab();
		held.fails = fails;
		store.change(named('Hill Top'));
		await store.flush();
		expect(store.now()).toMatchObject({ saved: false, trouble });
		held.fails = undefined;
		store.change(named('Hill Foot'));
		await store.flush();
		expect(store.now()).toMatchObject({ saved: true, trouble: undefined });
		expect(held.programme).toMatchObject({ school: { name: 'Hill Foot' } });
	});

	it('says so at once where nothing can be kept', async () => {
		const { held, tab } = aBrowser();
		held.fails = new Error('No.');
		expect((await tab()).now().trouble).toBe('blocked');
	});

	it('leaves alone what it cannot read, until told otherwise', async () => {
		const { held, tab } = aBrowser();
		held.programme = 'unreadable';
		const store = await tab();
		store.change(named('Hill Top'));
		await store.flush();
		expect([held.programme, store.now().trouble]).toEqual(['unreadable', 'unreadable']);
		await store.writeOver();
		expect(held.programme).toMatchObject({ school: { name: 'Hill Top' } });
		expect(store.now()).toMatchObject({ saved: true, trouble: undefined });
	});
});
