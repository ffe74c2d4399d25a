import { describe, expect, it } from 'vitest';
import { copyWords, isTimeForCopy } from '../../src/desk/copy-words.ts';
import type { Copy, Keeper } from '../../src/desk/keeper.ts';
import { Store } from '../../src/desk/store.ts';
import type { LastResort, Unkept } from '../../src/desk/unkept.ts';
import { type Change, newProgramme } from '../../src/programme/change.ts';
import type { Programme } from '../../src/programme/programme.ts';

const fresh = newProgramme('6f2c1d3e-8a4b-4c5d-9e6f-7a8b9c0d1e2f', '2026-11-24');
const named =
	(name: string): Change =>
	(programme) => ({ ...programme, school: { ...programme.school, name } });
const name = (store: Store) => store.now().history.now.school.name;

/** A browser that several tabs keep their programme in. */
function aBrowser() {
	const held: { programme?: Programme | 'unreadable' | undefined; fails?: Error | undefined; copy?: Copy } = {};
	const tabs: ((revision: number) => void)[] = [];
	const left: { unkept?: Unkept | undefined } = {};
	const lastResort: LastResort = {
		put(unkept) {
			left.unkept = unkept;
			return true;
		},
		read: () => left.unkept,
		clear() {
			left.unkept = undefined;
		},
	};
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
				if (held.programme && over !== 'anything' && there !== over) return 'behind';
				held.programme = programme;
				for (const tell of tabs) if (tell !== own) tell(programme.revision);
				return 'kept';
			},
			readCopy: async () => held.copy,
			async writeCopy(copy) {
				if (held.fails) throw held.fails;
				held.copy = copy;
			},
			onNews(tell) {
				own = tell;
				if (hears) tabs.push(tell);
			},
		};
		const store = new Store(keeper, fresh, 0, lastResort);
		await store.load();
		return store;
	};
	return { held, left, tab };
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

	it('keeps everything again where the browser was cleared meanwhile', async () => {
		const { held, tab } = aBrowser();
		const store = await tab();
		store.change(named('Hill Top'));
		await store.flush();
		store.change(named('Hill Foot'));
		held.programme = undefined;
		await store.flush();
		expect(store.now()).toMatchObject({ saved: true, trouble: undefined });
		expect(held.programme).toMatchObject({ revision: 2, school: { name: 'Hill Foot' } });
	});

	it('never says that all is kept where another tab’s was cleared before it was taken', async () => {
		const { held, tab } = aBrowser();
		const [one, other] = [await tab(), await tab(false)];
		one.change(named('Hill Top'));
		other.change(named('Hill Foot'));
		await one.flush();
		await other.flush();
		held.programme = undefined;
		await other.takeTheirs();
		expect(other.now()).toMatchObject({ saved: true, trouble: undefined });
		expect(held.programme).toMatchObject({ school: { name: 'Hill Foot' } });
	});

	it('says so at once where nothing can be kept', async () => {
		const { held, tab } = aBrowser();
		held.fails = new Error('No.');
		expect((await tab()).now().trouble).toBe('blocked');
	});

	it('keeps on after the largest revision that can be counted, also for the next tab', async () => {
		const { held, tab } = aBrowser();
		held.programme = { ...fresh, revision: Number.MAX_SAFE_INTEGER - 1 };
		const store = await tab();
		for (const [at, revision] of [Number.MAX_SAFE_INTEGER, 1, 2].entries()) {
			store.change(named(`Name ${at}`));
			await store.flush();
			expect(store.now()).toMatchObject({ saved: true, trouble: undefined });
			expect(held.programme).toMatchObject({ revision, school: { name: `Name ${at}` } });
		}
		expect(name(await tab())).toBe('Name 2');
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

describe('a page that is closed before it has kept everything', () => {
	it('leaves it to the next page, as one step to undo, and takes it away once it is kept', async () => {
		const { held, left, tab } = aBrowser();
		const closed = await tab();
		closed.change(named('Hill Top'));
		expect(closed.leave()).toBe(true);
		// What the closed page would still have kept does not come through.
		const next = await tab();
		expect(name(next)).toBe('Hill Top');
		expect(next.now().history.past).toHaveLength(1);
		await next.flush();
		expect(held.programme).toMatchObject({ revision: 1, school: { name: 'Hill Top' } });
		expect(left.unkept).toBeUndefined();
	});

	it('loses nothing where its last writing came through', async () => {
		const { held, tab } = aBrowser();
		const closed = await tab();
		closed.change(named('One'));
		const writing = closed.flush();
		closed.change(named('Two'));
		closed.leave();
		await writing;
		const next = await tab();
		await next.flush();
		expect(next.now()).toMatchObject({ saved: true, trouble: undefined });
		expect(held.programme).toMatchObject({ school: { name: 'Two' } });
	});

	it('never writes over what another tab has kept since', async () => {
		const { held, left, tab } = aBrowser();
		const [closed, other] = [await tab(), await tab()];
		closed.change(named('Hill Top'));
		closed.leave();
		const { unkept } = left;
		other.change(named('Hill Foot'));
		await other.flush();
		left.unkept = unkept;
		const next = await tab();
		expect(next.now()).toMatchObject({ trouble: 'elsewhere' });
		expect(name(next)).toBe('Hill Top');
		expect(held.programme).toMatchObject({ school: { name: 'Hill Foot' } });
		await next.takeTheirs();
		expect(name(next)).toBe('Hill Foot');
		expect(left.unkept).toBeUndefined();
	});

	it('leaves nothing where all is kept, and says that it will be lost where nothing can be', async () => {
		const { held, left, tab } = aBrowser();
		const store = await tab();
		expect(store.leave()).toBe(true);
		expect(left.unkept).toBeUndefined();
		held.fails = new Error('No.');
		store.change(named('Hill Top'));
		await store.flush();
		expect(store.leave()).toBe(false);
	});
});

describe('a copy', () => {
	const changed = async (store: Store, times: number) => {
		for (let time = 0; time < times; time++) {
			store.change(named(`Name ${Math.random()}`));
			await store.flush();
		}
	};
	const reminds = (store: Store) => isTimeForCopy(store.changesSinceCopy(), store.now().copy);
	const words = (store: Store) => copyWords(store.changesSinceCopy(), store.now().copy);

	it('is asked for after many changes, and counts from the last one, also in the next tab', async () => {
		const { tab } = aBrowser();
		const store = await tab();
		expect(words(store)).toBe('No copy has been saved here yet.');
		await changed(store, 24);
		expect(reminds(store)).toBe(false);
		store.change(named('Not kept yet'));
		expect(reminds(store)).toBe(true);
		expect(words(store)).toBe('25 changes so far, and no copy yet.');

		await store.copied('2026-11-24');
		expect(reminds(store)).toBe(false);
		await changed(store, 1);
		expect(words(await tab())).toBe('The last copy is of 24 November 2026. Since then: 1 change.');
	});

	it('is asked for again long after it was put off', async () => {
		const { tab } = aBrowser();
		const store = await tab();
		await changed(store, 30);
		await store.putOffCopy();
		expect(reminds(store)).toBe(false);
		await changed(store, 24);
		expect(reminds(await tab())).toBe(false);
		await changed(store, 1);
		expect(reminds(store)).toBe(true);
		expect(words(store)).toBe('55 changes so far, and no copy yet.');
	});

	it('that cannot be noted is trouble like any other', async () => {
		const { held, tab } = aBrowser();
		const store = await tab();
		held.fails = new DOMException('No.', 'QuotaExceededError');
		await store.copied('2026-11-24');
		expect(store.now()).toMatchObject({ trouble: 'full', copy: { on: '2026-11-24' } });
	});
});
