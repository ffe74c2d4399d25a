import { describe, expect, it } from 'vitest';
import { noteWarnings } from '../../src/programme/note-check.ts';

const known = ['A new friend in the game', '5 Oak', 'Mrs Shah', 'Hill Top School'];
const warned = (note: string) => noteWarnings(note, known).map((words) => words.split(' ').slice(0, 3).join(' '));

describe('a note on a lesson', () => {
	it.each([
		[''],
		['Ran out of time for slide 12. Begin there next week.'],
		['Year 5 loved the quiz! Discussion took longer; Mrs Shah helped. Story read in Hill Top library.'],
		['Taught again on 12/11/2026 with TA support. One pupil needed the large print.'],
		['Friday: no internet, so on paper. Many play Roblox and FIFA.'],
		['Asked about blackmail and the police. Quiz on nudes went well.'],
		['Oak and Game were mixed up.'],
		['two children struggled with Question 3'],
	])('may say “%s”', (note) => expect(noteWarnings(note, known)).toEqual([]));

	it.each([
		['Jaden was away', ['“Jaden” looks like']],
		['Great lesson. Most took part, but Aisha-May struggled.', ['“Aisha-May” looks like']],
		['Jaden’s group was loud', ['“Jaden” looks like']],
		['See A123456789012', ['This looks like']],
		['mum is jo.bloggs@example.com', ['This looks like']],
		['One pupil was crying and told me something', ['This reads like']],
		['Disclosure after the lesson', ['This reads like']],
		['Worried about Kai at home', ['“Kai” looks like', 'This reads like']],
	])('is warned of in “%s”', (note, words) => expect(warned(note)).toEqual(words));
});
