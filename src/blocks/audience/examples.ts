// Longer than most files because it is data: whole examples, written once and shown in every rendering.
import type { Example } from '../example.ts';
import type { Audience } from './schema.ts';

export const examples: Example<Audience>[] = [
	{
		name: 'pictures and three rooms',
		keyStage: 'ks1',
		props: {
			id: 'alis-pictures',
			prompt: 'Ali has three pictures. Who can see each one?',
			who: 'ali',
			rooms: [
				{ id: 'me', label: 'Ali' },
				{ id: 'chosen', label: 'People Ali chose', who: ['pip', 'miss-patel'] },
				{ id: 'all', label: 'Everyone', others: 'people Ali does not know' },
			],
			posts: [
				{
					text: 'A drawing of a cat',
					thing: 'cat-face',
					suits: ['me', 'chosen', 'all'],
					why: 'It is a drawing. Ali can choose.',
				},
				{
					text: 'A photo of Ali and Pip',
					thing: 'camera',
					suits: ['me', 'chosen'],
					why: 'Ali asks Pip first. Then they choose.',
					wider: 'Pip is in it too. A photo can go far. Ali can ask first.',
				},
				{
					text: 'The name of Ali’s street',
					thing: 'house',
					suits: ['me'],
					why: 'A street is private. Ali keeps it.',
					wider: 'A street tells where Ali lives. Ali can ask a grown-up.',
				},
			],
			done: 'Ali can choose. Ali can ask a grown-up too.',
		},
	},
	{
		name: 'five rooms and posts that say more than they seem to',
		keyStage: 'ks3',
		props: {
			id: 'leahs-rooms',
			prompt: 'Leah has something to post. Who is in the room for each one?',
			who: 'leah',
			rooms: [
				{ id: 'me', label: 'Only me' },
				{ id: 'chosen', label: 'People I chose', who: ['kofi', 'mina'] },
				{ id: 'class', label: 'My class', who: ['amir'], others: 'about 25 others in the class' },
				{ id: 'friends', label: 'Friends of friends', others: 'some 300 people, most of whom Leah has never met' },
				{ id: 'anyone', label: 'Anyone', others: 'anyone at all, now or in ten years' },
			],
			posts: [
				{
					text: 'A recording of the choir’s new song',
					thing: 'musical-notes',
					suits: ['chosen', 'class', 'friends', 'anyone'],
					why: 'It shows nobody’s face and no place. If the choir agrees, it can be heard widely.',
					narrower: 'Leah may keep it to herself. If she wants it to be heard, a few people can come in.',
				},
				{
					text: 'A photo at the bus stop, in uniform, every morning at eight',
					thing: 'bus-stop',
					suits: ['me', 'chosen'],
					why: 'People she chose know where she is anyway. Nobody else needs to.',
					wider: 'A badge, a place and a time together say where Leah can be found. It can help to leave one out.',
				},
				{
					text: '“I feel really low today”',
					thing: 'thought-balloon',
					suits: ['chosen'],
					why: 'A few people who care can ask how she is. One of them can be an adult she trusts.',
					wider: 'It is brave to say. In a large room, not everybody will answer kindly, and it stays there.',
					narrower: 'Kept to herself it can grow heavier. Leah could let one person in.',
				},
				{
					text: 'A photo of Mina asleep on the coach',
					thing: 'sleeping-face',
					suits: ['me'],
					why: 'Mina is in it and has not said yes. Until she does, it stays here, or goes.',
					wider: 'Mina cannot choose while she sleeps. Leah can ask her first.',
				},
			],
			done: 'You looked at who, where and when. A room can be changed later, but copies stay. If a post has gone too far, somebody at school can help to get it back.',
		},
	},
	{
		name: 'what a first employer might see',
		keyStage: 'ks4',
		props: {
			id: 'alexs-rooms',
			prompt: 'Alex wants to share four things. Which room would suit each of them?',
			who: 'alex',
			rooms: [
				{ id: 'me', label: 'Only me' },
				{ id: 'chosen', label: 'People I chose', who: ['nia', 'sam'] },
				{ id: 'club', label: 'Running club', who: ['coach-ray'], others: 'around 40 members, of all ages' },
				{ id: 'anyone', label: 'Anyone', others: 'people Alex does not know, later employers, and search engines' },
			],
			posts: [
				{
					text: 'A personal best over ten kilometres',
					suits: ['chosen', 'club', 'anyone'],
					why: 'Something to be proud of, and it gives nothing else away.',
					narrower: 'Alex may keep it private. It would also be fine to let people cheer.',
				},
				{
					text: 'A map of the usual evening run, with times',
					suits: ['me', 'chosen'],
					why: 'Those who would notice if Alex were late may as well know the way.',
					wider: 'A route and a time repeat each week. Alex could share the distance, and keep the map.',
				},
				{
					text: 'A complaint about the manager at the café',
					suits: ['me', 'chosen'],
					why: 'Letting off steam with people you trust is human. It is theirs to keep as well.',
					wider: 'It might reach the manager, and stay for years. A talk, or a word with a teacher, may change more.',
				},
				{
					text: 'An advert for the club’s open day',
					suits: ['club', 'anyone'],
					why: 'It is meant to be passed on, and names a public place and time.',
					narrower: 'An invitation needs people who can read it.',
				},
			],
			done: 'The question is not only who is meant to see it, but who could. If something has gone further than Alex wanted, asking for help is a good next step.',
		},
	},
];
