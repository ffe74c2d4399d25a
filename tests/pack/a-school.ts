import type { School } from '../../src/pack/school.ts';

/** A school that has filled in everything. */
export const aSchool = (changes: Partial<School> = {}): School => ({
	name: 'Ysgol Tŷ Gŵyr',
	lead: { name: 'Siân Ŵyn', where: 'Room 4' },
	deputies: [{ name: 'Amir Khan', where: 'The office' }],
	adults: [
		{ name: 'Ms Ok', role: 'Class teacher', where: 'Room 1' },
		{ name: 'Mr Çelik', role: 'Teaching assistant', where: 'Room 2' },
		{ name: 'Mrs Łuk', role: 'Nurse', where: 'Medical room' },
	],
	class: '4B',
	date: '9 February 2027',
	worryBox: 'By the library door',
	route: 'Front Door team, 01234 567890',
	...changes,
});
