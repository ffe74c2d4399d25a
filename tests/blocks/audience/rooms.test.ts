import { describe, expect, it } from 'vitest';
import { fitOf, isFinished, namesOf, peopleIn, saidOf } from '../../../src/blocks/audience/rooms.ts';
import { Audience } from '../../../src/blocks/audience/schema.ts';

const audience = Audience.parse({
	id: 'rooms',
	prompt: 'Who?',
	who: 'leah',
	rooms: [
		{ id: 'me', label: 'Only me' },
		{ id: 'chosen', label: 'People I chose', who: ['kofi', 'leah'] },
		{ id: 'class', label: 'My class', who: ['mina'], others: '25 others' },
		{ id: 'anyone', label: 'Anyone', others: 'anybody at all' },
	],
	posts: [
		{ text: 'A song', suits: ['chosen', 'class'], why: 'Nice.', wider: 'So many.', narrower: 'So few.' },
		{ text: 'A poster', suits: ['anyone'], why: 'It is for all.', narrower: 'It is for more.' },
	],
	done: 'Done.',
});
const [song, poster] = audience.posts;
if (!song || !poster) throw new Error('two posts');

describe('a room', () => {
	it.each([
		[0, 'only Leah.', false],
		[1, 'Leah, Kofi, and people they pass it on to.', true],
		[2, 'Leah, Kofi, Mina, 25 others, and people they pass it on to.', true],
		[3, 'Leah, Kofi, Mina, 25 others, anybody at all, and people they pass it on to.', true],
	])('number %i holds %s', (room, names, passOn) => {
		expect(namesOf(audience, room)).toBe(names);
		expect(peopleIn(audience, room).passOn).toBe(passOn);
	});

	it.each([
		[0, 'narrower', 'narrower'],
		[1, 'suits', 'narrower'],
		[2, 'suits', 'narrower'],
		[3, 'wider', 'suits'],
	])('number %i for a song is %s, for a poster %s', (room, forSong, forPoster) => {
		expect(fitOf(audience, song, room)).toBe(forSong);
		expect(fitOf(audience, poster, room)).toBe(forPoster);
	});
});

describe('turning the dials', () => {
	it.each([
		[undefined, undefined, false],
		[1, undefined, false],
		[3, 3, false],
		[2, 3, true],
	])('to %s and %s is finished: %s', (one, other, finished) => {
		expect(isFinished(audience, [one, other])).toBe(finished);
	});

	it('says why, and leaves the way open', () => {
		expect(saidOf(audience, song, undefined)).toBeUndefined();
		expect(saidOf(audience, song, 1)).toMatchObject({ tone: 'yes', text: 'You chose “People I chose”. Nice.' });
		expect(saidOf(audience, song, 3)).toMatchObject({ tone: 'again', text: /So many. You can choose again/ });
		expect(saidOf(audience, song, 0)?.text).toContain('So few.');
	});
});
