import { describe, expect, it } from 'vitest';
import { openOrders } from '../../../scripts/making/orders.ts';

/** Orders whose making a test ends by itself. */
function byHand() {
	const begun: string[] = [];
	const ends = new Map<string, (made: boolean | Error) => void>();
	const orders = openOrders((path) => {
		begun.push(path);
		return new Promise((resolve, reject) =>
			ends.set(path, (made) => (made instanceof Error ? reject(made) : resolve(made))),
		);
	});
	return { ...orders, begun, end: (path: string, made: boolean | Error = true) => ends.get(path)?.(made) };
}

const soon = () => new Promise((done) => setImmediate(done));

describe('openOrders', () => {
	it('makes one file after another, and says whether each is there', async () => {
		const { order, begun, end } = byHand();
		const [a, b] = [order('a'), order('b')];
		await soon();
		expect(begun).toEqual(['a']);
		end('a', false);
		expect(await a).toBe(false);
		await soon();
		expect(begun).toEqual(['a', 'b']);
		end('b');
		expect(await b).toBe(true);
	});

	it('makes a file once, however many wait for it and whenever they ask', async () => {
		const { order, begun, end } = byHand();
		const both = [order('a'), order('a')];
		await soon();
		end('a');
		expect(await Promise.all([...both, order('a')])).toEqual([true, true, true]);
		expect(begun).toEqual(['a']);
	});

	it('lets others have their turn only when nothing more is ordered', async () => {
		const { order, turn, end } = byHand();
		await turn();
		void order('a');
		let hasTurn = false;
		const waiting = turn().then(() => {
			hasTurn = true;
		});
		await soon();
		void order('b');
		end('a');
		await soon();
		expect(hasTurn).toBe(false);
		end('b');
		await waiting;
	});

	it('goes on after one that throws, and tells whoever ordered it', async () => {
		const { order, turn, end } = byHand();
		const a = order('a');
		const b = order('b');
		await soon();
		end('a', new Error('The disk is full.'));
		await expect(a).rejects.toThrow('The disk is full.');
		await soon();
		end('b');
		expect(await b).toBe(true);
		await turn();
	});
});
