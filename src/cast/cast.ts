import type { Member } from './member.ts';

/**
 * The people who live in Lantern's lessons. They keep their look and their nature in every lesson,
 * so a pupil who met Amira in Year 5 knows her again. One list, and long because the cast is: it is data, not code.
 */

const amber = 'ffb400';
const teal = '0f766e';
const coral = 'e4572e';
const violet = '5b3fd6';
const ink = '1b2440';
const black = '2c1b18';
const brown = '724133';
const auburn = 'a55728';
const blonde = 'd6b370';
const grey = 'b9b4ab';
const deep = '694d3d';
const tan = 'd08b5b';
const olive = 'c68642';
const light = 'ffdbb4';
const rose = 'edb98a';

const people = {
	pip: {
		name: 'Pip',
		age: 6,
		role: 'pupil',
		nature: 'curious, likes drawing and cartoons',
		look: { head: 'short4', skin: light, clothes: coral, hair: auburn },
	},
	ali: {
		name: 'Ali',
		age: 7,
		role: 'pupil',
		nature: 'gentle, loves animals, asks good questions',
		look: { head: 'short1', skin: tan, clothes: teal, hair: black },
	},
	zara: {
		name: 'Zara',
		age: 9,
		role: 'pupil',
		nature: 'quick, funny, finds it hard to stop a game',
		look: { head: 'longCurly', skin: olive, clothes: violet, hair: black },
	},
	finn: {
		name: 'Finn',
		age: 9,
		role: 'pupil',
		nature: 'quiet, uses a wheelchair, builds the best levels',
		look: { head: 'medium1', skin: light, clothes: teal, hair: blonde, glasses: 'glasses' },
	},
	amira: {
		name: 'Amira',
		age: 11,
		role: 'pupil',
		nature: 'builds worlds in games, careful friend',
		look: { head: 'hijab', skin: tan, clothes: teal, hair: ink },
	},
	jay: {
		name: 'Jay',
		age: 11,
		role: 'pupil',
		nature: 'sporty, hates letting people down',
		look: { head: 'dreads1', skin: deep, clothes: amber, hair: black },
	},
	amir: {
		name: 'Amir',
		age: 11,
		role: 'pupil',
		nature: 'thoughtful, notices when others are left out',
		look: { head: 'pomp', skin: tan, clothes: violet, hair: black },
	},
	leah: {
		name: 'Leah',
		age: 13,
		role: 'pupil',
		nature: 'warm, sings, trusts easily',
		look: { head: 'mediumBangs', skin: rose, clothes: coral, hair: auburn },
	},
	kofi: {
		name: 'Kofi',
		age: 14,
		role: 'pupil',
		nature: 'the joker of the group, kind underneath',
		look: { head: 'flatTop', skin: deep, clothes: teal, hair: black },
	},
	mina: {
		name: 'Mina',
		age: 14,
		role: 'pupil',
		nature: 'dry humour, draws comics, does not like a fuss',
		look: { head: 'bangs', skin: rose, clothes: violet, hair: black, glasses: 'glasses2' },
	},
	sam: {
		name: 'Sam',
		age: 16,
		role: 'pupil',
		nature: 'plays guitar, keeps worries inside',
		look: { head: 'short3', skin: light, clothes: ink, hair: brown },
	},
	alex: {
		name: 'Alex',
		age: 16,
		role: 'pupil',
		nature: 'runs, reads a lot online at night',
		look: { head: 'shaved1', skin: rose, clothes: teal, hair: brown },
	},
	nia: {
		name: 'Nia',
		age: 16,
		role: 'pupil',
		nature: 'straight talker, stands by her friends',
		look: { head: 'longAfro', skin: deep, clothes: amber, hair: black },
	},
	ellis: {
		name: 'Ellis',
		age: 18,
		role: 'pupil',
		nature: 'first job, mentors younger pupils',
		look: { head: 'bun2', skin: light, clothes: violet, hair: brown },
	},
	'mr-okoro': {
		name: 'Mr Okoro',
		role: 'class teacher',
		nature: 'calm, listens all the way to the end',
		look: { head: 'twists', skin: deep, clothes: violet, hair: black, glasses: 'glasses3' },
	},
	'miss-patel': {
		name: 'Miss Patel',
		role: 'teaching assistant',
		nature: 'patient, always has time at the end of the day',
		look: { head: 'long', skin: olive, clothes: coral, hair: black },
	},
	'mr-singh': {
		name: 'Mr Singh',
		role: 'designated safeguarding lead',
		nature: 'steady, explains what happens next',
		look: { head: 'turban', skin: tan, clothes: ink, hair: ink, beard: 'full' },
	},
	'ms-hughes': {
		name: 'Ms Hughes',
		role: 'head of year',
		nature: 'practical, never shocked',
		look: { head: 'mediumStraight', skin: light, clothes: teal, hair: auburn, glasses: 'glasses4' },
	},
	'nurse-chen': {
		name: 'Nurse Chen',
		role: 'school nurse',
		nature: 'quiet, thanks people for telling',
		look: { head: 'bun', skin: rose, clothes: teal, hair: black },
	},
	'gran-bell': {
		name: 'Gran Bell',
		role: 'grandparent',
		nature: 'makes tea, takes every worry seriously',
		look: { head: 'grayBun', skin: light, clothes: violet, hair: grey, glasses: 'glasses' },
	},
	dee: {
		name: 'Dee',
		role: 'foster carer',
		nature: 'easy to talk to in the car',
		look: { head: 'bantuKnots', skin: deep, clothes: coral, hair: black },
	},
	'uncle-tariq': {
		name: 'Uncle Tariq',
		role: 'uncle',
		nature: 'jokes a lot, goes quiet when it matters',
		look: { head: 'short5', skin: tan, clothes: amber, hair: black, beard: 'goatee1' },
	},
	'coach-ray': {
		name: 'Coach Ray',
		role: 'sports coach',
		nature: 'straightforward, follows things up',
		look: { head: 'noHair2', skin: rose, clothes: coral, hair: brown, beard: 'moustache1' },
	},
} satisfies Record<string, Member>;

export type CastId = keyof typeof people;
export const cast: Record<CastId, Member> = people;
export const castIds = Object.keys(people) as [CastId, ...CastId[]];
