import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCatchUp } from '../../src/programme/catch-up.ts';
import * as change from '../../src/programme/change.ts';
import * as mark from '../../src/programme/mark.ts';
import { most, Programme, type Tally } from '../../src/programme/programme.ts';

const today = '2026-11-24';
const oak = { label: '5 Oak', yearGroup: '5', teacher: '', size: 28 } as const;
const after = (start: Programme, ...changes: change.Change[]) => changes.reduce((now, one) => one(now), start);
const planned = after(
	change.newProgramme('6f2c1d3e-8a4b-4c5d-9e6f-7a8b9c0d1e2f', today),
	...[change.addClass(oak), change.addClass({ ...oak, label: '5 Ash' })],
	...[change.addLessons('c1', ['uks2-01', 'uks2-02'], 0), change.addLessons('c2', ['uks2-01'], 1)],
);
const said: mark.Mark = { on: '2026-11-12', by: 'AB', note: 'Short of time', toCatchUp: 2 };
const tally: Tally = { question: 'sure', before: [9, 8, 7], after: [1, 3, 20] };
const done = after(planned, mark.markTaught('p1', said, today), mark.setTally('p1', tally));
const taught = (programme: Programme, id = 'p1') => programme.planned.find((one) => one.id === id)?.taught;

describe('a lesson', () => {
	it('is marked taught, with the hands that were counted', () =>
		expect(taught(Programme.parse(done))).toEqual({ ...said, tallies: [tally] }));
	it('keeps its hands when something else of it is changed', () =>
		expect(taught(mark.markTaught('p1', { ...said, by: ' CD ', note: '' }, today)(done))).toEqual({
			...{ ...said, by: 'CD', note: '', tallies: [tally] },
		}));
	it('keeps its day, and takes a new note, after the programme has moved to another year', () => {
		const moved = { ...done, year: 2027 };
		expect(taught(mark.markTaught('p1', { ...said, note: 'Again' }, today)(moved))?.note).toBe('Again');
		expect(mark.markTaught('p1', { ...said, on: '2026-11-13' }, today)(moved)).toBe(moved);
	});
	it('is as it was planned when the mark is taken back', () =>
		expect(mark.takeBackTaught('p1')(done)).toEqual(planned));
	it.each([
		[taught(done), 'the day and initials, the note, 2 still to catch up and the hands counted for 1 question'],
		[
			{ ...said, note: '', toCatchUp: 0, tallies: [tally, tally] },
			'the day and initials and the hands counted for 2 questions',
		],
		[{ ...said, note: '', toCatchUp: 0, tallies: [] }, 'the day and initials'],
	])('says what goes with it (%#)', (lost, words) => expect(lost && mark.lostWith(lost)).toBe(words));

	it.each([
		['of no such id', mark.markTaught('p9', said, today)],
		['tomorrow', mark.markTaught('p1', { ...said, on: '2026-11-25' }, today)],
		['in another school year', mark.markTaught('p1', { ...said, on: '2026-07-31' }, today)],
		['on no day', mark.markTaught('p1', { ...said, on: '2026-11-31' }, today)],
		['by nobody', mark.markTaught('p1', { ...said, by: '  ' }, today)],
		['by a whole name', mark.markTaught('p1', { ...said, by: 'Amina Y' }, today)],
		['with a note too long', mark.markTaught('p1', { ...said, note: 'a'.repeat(301) }, today)],
		['with more away than a class may have', mark.markTaught('p1', { ...said, toCatchUp: most.size + 1 }, today)],
		['just as it stands', mark.markTaught('p1', said, today)],
		['not taken back, for it was not taught', mark.takeBackTaught('p2')],
		['that was not taught, with hands', mark.setTally('p2', tally)],
		['with the same hands', mark.setTally('p1', { ...tally })],
		['with half a hand', mark.setTally('p1', { ...tally, after: [0.5, 0, 0] })],
		['with fewer than no hands', mark.setTally('p1', { ...tally, before: [-1, 0, 0] })],
		['caught up by nobody', mark.catchUp('p1', 0)],
		['caught up by more than were away', mark.catchUp('p1', 3)],
		['caught up, but not taught', mark.catchUp('p2', 1)],
		['added, but planned already', mark.addTaught({ class: 'c1', lesson: 'uks2-02' }, said, today)],
		['added to no class', mark.addTaught({ class: 'c9', lesson: 'uks2-02' }, said, today)],
		['added for tomorrow', mark.addTaught({ class: 'c2', lesson: 'uks2-02' }, { ...said, on: '2026-11-25' }, today)],
	])('leaves the very same programme: %s', (_, one) => expect(one(done)).toBe(done));
});

describe('hands', () => {
	it('are counted again in their place, and taken away when none are left', () => {
		const two = mark.setTally('p1', { ...tally, question: 'knows' })(done);
		const again = mark.setTally('p1', { ...tally, after: [0, 0, 25] })(two);
		expect(taught(again)?.tallies.map(({ question, after: hands }) => [question, hands])).toEqual([
			['sure', [0, 0, 25]],
			['knows', [1, 3, 20]],
		]);
		const none = { question: 'sure', before: [0, 0, 0], after: [0, 0, 0] };
		expect(taught(mark.setTally('p1', none)(two))?.tallies.map(({ question }) => question)).toEqual(['knows']);
	});
});

describe('catching up', () => {
	it('counts down, and leaves the list at nought', () => {
		const both = mark.markTaught('p3', { ...said, toCatchUp: 1 }, today)(done);
		const list = (programme: Programme) =>
			toCatchUp(programme).map((one) => `${one.class.label} ${one.planned.lesson} ${one.taught.toCatchUp}`);
		expect(list(both)).toEqual(['5 Oak uks2-01 2', '5 Ash uks2-01 1']);
		expect(list(after(both, mark.catchUp('p1', 1), mark.catchUp('p3', 1)))).toEqual(['5 Oak uks2-01 1']);
	});
	it('lists first what was taught first', () => {
		const earlier = mark.markTaught('p3', { ...said, on: '2026-09-12' }, today)(done);
		expect(toCatchUp(earlier).map(({ planned: { id } }) => id)).toEqual(['p3', 'p1']);
	});
});

describe('a lesson that was not planned', () => {
	it.each([
		['2026-08-20', 0],
		['2026-11-12', 0],
		['2027-01-05', 1],
		['2027-07-01', 2],
	])('taught on %s is added to term %i and marked, in one change', (on, term) => {
		const added = mark.addTaught({ class: 'c2', lesson: 'ks1-01' }, { ...said, on }, '2027-07-20')(planned);
		expect(change.plannedFor(Programme.parse(added), 'c2').find(({ lesson }) => lesson === 'ks1-01')).toMatchObject({
			...{ class: 'c2', term, taught: { ...said, on, tallies: [] } },
		});
	});
});

describe('whatever is marked, in whatever order', () => {
	const id = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p9');
	const day = fc.constantFrom('2026-09-01', '2026-11-24', '2026-11-25', '2020-01-01', '2026-02-30', '', 'soon');
	const wild = fc.oneof(fc.integer({ min: -2, max: 70 }), fc.constantFrom(0.5, Number.NaN, 1e9));
	const made = fc.record({ on: day, by: fc.string({ maxLength: 8 }), note: fc.string(), toCatchUp: wild });
	const hands = fc.array(wild, { maxLength: 14 });
	const counted = fc.record({ question: fc.string({ maxLength: 4 }), before: hands, after: hands });
	const one = fc.oneof(
		fc.tuple(id, made).map(([to, given]) => mark.markTaught(to, given, today)),
		fc
			.tuple(fc.constantFrom('c1', 'c2', 'c9'), made)
			.map(([to, given]) => mark.addTaught({ class: to, lesson: 'ks1-01' }, given, today)),
		id.map(mark.takeBackTaught),
		fc.tuple(id, counted).map(([to, given]) => mark.setTally(to, given)),
		fc.tuple(id, wild).map(([to, pupils]) => mark.catchUp(to, pupils)),
	);

	it('a sound programme stays sound, and everything but the lesson that was marked stays the same', () =>
		fc.assert(
			fc.property(fc.array(one, { maxLength: 12 }), (changes) => {
				for (const [at, each] of changes.entries()) {
					const before = after(done, ...changes.slice(0, at));
					const now = each(before);
					expect(Programme.safeParse(now).success).toBe(true);
					const { planned: others, ...rest } = now;
					expect({ ...rest, planned: [] }).toEqual({ ...before, planned: [] });
					expect(others.filter((lesson) => !before.planned.includes(lesson)).length).toBeLessThanOrEqual(1);
					expect(others.filter(({ taught: one }) => one && one.on > today)).toEqual([]);
				}
			}),
		));
});
