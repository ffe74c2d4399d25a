import { describe, expect, it } from 'vitest';
import { type Making, startMaking } from '../../../scripts/making/making.ts';

const start = (how: string): Making => startMaking('tests/scripts/making/a-maker.ts', [how]);

describe('startMaking', () => {
	it('has files made by another process, which says what became of them', async () => {
		const making = start('makes');
		expect(await Promise.all([making.order('good'), making.order('bad'), making.order('good')])).toEqual([
			true,
			false,
			true,
		]);
		await making.stop();
		expect(await making.ended).toMatchObject({ isAsked: true });
	});

	it('knows at the end what is there and what is not, whoever asked when', async () => {
		const making = start('finishes');
		expect(await Promise.all([making.order('good'), making.order('bad')])).toEqual([true, false]);
		expect(await making.ended).toEqual({ code: 0, missing: ['bad'], isAsked: false });
		expect(await Promise.all([making.order('other'), making.order('bad')])).toEqual([true, false]);
		await making.stop();
	});

	it.each([
		['breaks', 1],
		['has no memory', 137],
	])('says of nothing that it is there when the process %s', async (how, code) => {
		const making = start(how);
		expect(await making.order('good')).toBe(false);
		expect(await making.ended).toEqual({ code, missing: undefined, isAsked: false });
		expect(await making.order('other')).toBe(false);
	});

	it('ends one that does not listen', { timeout: 60_000 }, async () => {
		const making = start('is stubborn');
		await making.stop();
		expect((await making.ended).isAsked).toBe(true);
	});
});
