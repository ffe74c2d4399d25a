import { describe, expect, it } from 'vitest';
import * as change from '../../src/programme/change.ts';
import { redo, startHistory, stepTo, undo } from '../../src/programme/history.ts';
import { most, Programme } from '../../src/programme/programme.ts';

const oak = { label: '5 Oak', yearGroup: '5', teacher: '' } as const;
const start = change.newProgramme('6f2c1d3e-8a4b-4c5d-9e6f-7a8b9c0d1e2f', '2026-11-24');
const after = (...changes: change.Change[]) => changes.reduce((programme, one) => one(programme), start);
const planned = after(
	change.addClass(oak),
	change.addClass({ ...oak, label: '5 Ash' }),
	change.addLessons('c1', ['uks2-01', 'uks2-02', 'uks2-03'], 0),
);
const plan = (programme: Programme, id = 'c1') =>
	change.plannedFor(programme, id).map(({ lesson, term }) => `${lesson} ${term}`);

describe('changes', () => {
	it.each([
		['2026-11-24', 2026],
		['2027-07-01', 2026],
		['2026-08-20', 2026],
	])('on %s the school year of %i begins', (today, year) => {
		expect(Programme.parse(change.newProgramme(start.id, today)).year).toBe(year);
	});
	it.each([
		['earlier', change.move('p2', -1), ['uks2-02 0', 'uks2-01 0', 'uks2-03 0']],
		['later', change.move('p2', 1), ['uks2-01 0', 'uks2-03 0', 'uks2-02 0']],
		['to another term', change.moveToTerm('p1', 2), ['uks2-02 0', 'uks2-03 0', 'uks2-01 2']],
		['away', change.removePlanned('p1'), ['uks2-02 0', 'uks2-03 0']],
	])('takes a lesson %s', (_, one, expected) => {
		expect(plan(Programme.parse(one(planned)))).toEqual(expected);
	});
	it.each([
		['the first moved earlier', change.move('p1', -1)],
		['the last moved later', change.move('p3', 1)],
		['a lesson for no class', change.addLessons('c9', ['ks1-01'], 0)],
		['nothing by that id', change.move('p9', 1)],
	])('leaves the very same programme: %s', (_, one) => expect(one(planned)).toBe(planned));
	it('adds no more than a class or a school may have', () => {
		const many = Array.from({ length: most.plannedInClass + 5 }, () => 'uks2-01');
		expect(plan(change.addLessons('c2', many, 0)(planned), 'c2')).toHaveLength(most.plannedInClass);
		const classes = Array.from({ length: most.classes + 5 }, () => change.addClass(oak));
		expect(after(...classes).classes).toHaveLength(most.classes);
	});
	it('copies a plan, and keeps what was taught', () => {
		const taught = { on: '2026-10-01', by: 'AB', note: '', toCatchUp: 0, tallies: [] };
		const ash = change.addLessons('c2', ['uks2-02', 'uks2-09'], 1)(planned);
		const marked = { ...ash, planned: ash.planned.map((one) => (one.id === 'p4' ? { ...one, taught } : one)) };
		const copied = Programme.parse(change.copyPlan('c1', ['c1', 'c2'])(marked));
		expect(plan(copied, 'c2')).toEqual(['uks2-01 0', 'uks2-03 0', 'uks2-02 1']);
		expect(copied.planned.find(({ id }) => id === 'p4')?.taught).toEqual(taught);
		expect(plan(copied)).toEqual(plan(planned));
	});
	it('takes a class away with its plan', () => {
		expect(change.removeClass('c1')(planned)).toMatchObject({ classes: [{ id: 'c2' }], planned: [] });
	});
	it('signs a lesson off once, and takes it back', () => {
		const sign = (by: string) => change.signOff({ lesson: 'ks3-09', by, on: '2026-11-24' });
		const signed = sign('C D')(sign('A B')(start));
		expect(signed.signOffs.map(({ by }) => by)).toEqual(['C D']);
		expect(change.takeBackSignOff('ks3-09')(signed).signOffs).toEqual([]);
	});
});

describe('undo and redo', () => {
	it('go back and forth, and a new change ends what was undone', () => {
		const two = stepTo(stepTo(startHistory(1), 2), 3);
		expect(undo(two).now).toBe(2);
		expect(redo(undo(two))).toEqual(two);
		expect(stepTo(undo(two), 4)).toEqual({ past: [1, 2], now: 4, future: [] });
	});
	it('stop at either end, and leave no step for no change', () => {
		const one = startHistory(1);
		expect([undo(one), redo(one), stepTo(one, 1)]).toEqual([one, one, one]);
	});
});
