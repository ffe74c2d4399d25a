import type { Example } from '../example.ts';
import { inboxes } from './inbox-examples.ts';
import type { Sort } from './schema.ts';

export const examples: Example<Sort>[] = [
	{
		name: 'pictures and two groups',
		keyStage: 'ks1',
		props: {
			id: 'ask-first',
			prompt: 'Ali has a tablet. What can he do? When does he ask first?',
			groups: [
				{ id: 'fine', label: 'Fine to do' },
				{ id: 'ask', label: 'Ask first' },
			],
			cards: [
				{ text: 'Draw a cat', group: 'fine', thing: 'artist-palette', why: 'Ali can draw. It stays with him.' },
				{ text: 'Buy a star', group: 'ask', thing: 'star', why: 'It costs money. Ali asks a grown-up.' },
				{
					text: 'Read a story',
					group: 'fine',
					thing: 'open-book',
					why: 'His teacher chose the story. Ali can read it.',
				},
				{ text: 'Send a photo', group: 'ask', thing: 'camera', why: 'A photo can go far. Ali asks first.' },
				{ text: 'Play a song', group: 'fine', thing: 'musical-note', why: 'The song is on his list. Ali can play it.' },
				{
					text: 'Open a gift box',
					group: 'ask',
					thing: 'wrapped-gift',
					why: 'It may be a trick. Ali asks a grown-up.',
				},
			],
			done: 'Well sorted. Asking first is a smart thing to do.',
		},
	},
	{
		name: 'three groups',
		keyStage: 'ks2-lower',
		props: {
			id: 'fact-opinion-advert',
			prompt: 'Zara scrolls past these posts. Is each one a fact, an opinion or an advert?',
			groups: [
				{ id: 'fact', label: 'Fact' },
				{ id: 'opinion', label: 'Opinion' },
				{ id: 'advert', label: 'Advert' },
			],
			cards: [
				{
					text: 'A spider has eight legs.',
					group: 'fact',
					why: 'You can check it in a book. It is true for everyone.',
				},
				{
					text: 'Spiders are horrible.',
					group: 'opinion',
					why: 'It is what one person feels. You may feel something else.',
				},
				{
					text: 'Get our Spider Kit now!',
					group: 'advert',
					why: 'It wants you to buy something. “Get it now” is a clue.',
				},
				{ text: 'Water freezes at 0 °C.', group: 'fact', why: 'You can test it, and it happens each time.' },
				{ text: 'Winter is the best.', group: 'opinion', why: '“Best” is what one person thinks.' },
				{
					text: 'I love this drink! #ad',
					group: 'advert',
					why: 'It sounds like a friend, but “ad” means somebody was paid to say it.',
				},
			],
			done: 'You looked for clues each time. If you are not sure, ask a person you trust to check with you.',
		},
	},
	{
		name: 'many cards that need weighing up',
		keyStage: 'ks3',
		props: {
			id: 'good-for-me',
			prompt:
				'Leah has a new friend she met online. Which of these help a friendship, and which are worth talking over?',
			groups: [
				{ id: 'helps', label: 'Helps a friendship' },
				{ id: 'talk', label: 'Worth talking over' },
				{ id: 'tell', label: 'Time to tell an adult' },
			],
			cards: [
				{
					text: 'Is glad when Leah sees her other friends',
					group: 'helps',
					why: 'A good friend has room for other people.',
				},
				{ text: 'Takes “not now” for an answer', group: 'helps', why: 'Respecting a no is how trust grows.' },
				{
					text: 'Says sorry, and changes what they do',
					group: 'helps',
					why: 'The change is what shows the apology is meant.',
				},
				{
					text: 'Sulks when a reply takes an hour',
					group: 'talk',
					why: 'It may be a bad day. If it keeps happening, Leah starts to feel she owes an answer.',
				},
				{
					text: 'Makes jokes that Leah does not enjoy',
					group: 'talk',
					why: 'They may not know how it feels. Saying so is a fair test of a friend.',
				},
				{
					text: 'Asks Leah to keep their chats secret',
					group: 'tell',
					why: 'A secret cuts Leah off from people who could help her. It is never her fault.',
				},
				{
					text: 'Gets angry, then sends gifts',
					group: 'tell',
					why: 'Swinging between anger and gifts puts pressure on Leah. An adult can help her see it clearly.',
				},
				{
					text: 'Says they will be hurt if Leah leaves',
					group: 'tell',
					why: 'Leah should not have to carry that alone. An adult can help keep both of them safe.',
				},
			],
			done: 'What somebody does, and how it feels, tells you more than who they say they are.',
		},
	},
	...inboxes,
];
