import { expect, it } from 'vitest';
import { telephone } from '../../src/parts/telephone.ts';

it.each([
	['0800 1111', 'tel:08001111'],
	['999', 'tel:999'],
	['Text SHOUT to 85258', undefined],
	['116 123;ext=9', undefined],
	['*31#0800', undefined],
	['javascript:alert(1)', undefined],
	['٠٨٠٠', undefined],
	['', undefined],
	[undefined, undefined],
])('%j is called by %j', (phone, address) => {
	expect(telephone(phone)).toBe(address);
});
