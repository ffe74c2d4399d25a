import { describe, expect, it } from 'vitest';
import { type Card, matches, searchFrom, type Wanted, wantedFrom } from '../../src/catalogue/filter.ts';

const nothing: Wanted = { stage: '', strand: '', risk: '', minutes: '', words: '' };
const card: Card = {
	stage: 'ks3',
	strands: ['online-bullying', 'online-relationships'],
	risks: ['conduct'],
	minutes: [50, 10],
};

describe('a card matches', () => {
	const rows: [string, Partial<Wanted>, boolean][] = [
		['anything when nothing is asked', {}, true],
		['its key stage', { stage: 'ks3' }, true],
		['no other key stage', { stage: 'ks4' }, false],
		['any of its strands', { strand: 'online-relationships' }, true],
		['no strand it lacks', { strand: 'copyright' }, false],
		['its risk', { risk: 'conduct' }, true],
		['a time that is just long enough', { minutes: '50' }, true],
		['the time of a shorter cut', { minutes: '10' }, true],
		['no time that is too short', { minutes: '5' }, false],
		['only when every choice fits', { stage: 'ks3', risk: 'contact' }, false],
	];
	it.each(rows)('%s', (_, wanted, expected) => {
		expect(matches(card, { ...nothing, ...wanted })).toBe(expected);
	});
});

describe('what is wanted', () => {
	it('survives the address and back', () => {
		const wanted = { ...nothing, stage: 'ks3', words: 'a friend & more' };
		expect(wantedFrom(searchFrom(wanted))).toEqual(wanted);
	});

	it('leaves no trace in the address when nothing is wanted', () => {
		expect(searchFrom(nothing)).toBe('');
	});

	it('passes over what it does not know', () => {
		expect(wantedFrom('?colour=red&stage=ks1')).toEqual({ ...nothing, stage: 'ks1' });
	});
});
