import type { Example } from '../example.ts';
import type { Sort } from './schema.ts';

/** The same block with its other look: messages to sort. */
export const inboxes: Example<Sort>[] = [
	{
		name: 'an inbox of prizes and news',
		keyStage: 'ks2-upper',
		props: {
			id: 'jays-inbox',
			prompt: 'Jay opens his messages. Is each one real, a trick, or is he not sure?',
			look: 'inbox',
			groups: [
				{ id: 'real', label: 'Real' },
				{ id: 'trick', label: 'A trick' },
				{
					id: 'ask',
					label: 'Not sure: ask somebody',
					always: 'Asking is always a good idea. An adult Jay trusts can check it with him.',
				},
			],
			cards: [
				{
					from: 'Coach Ray',
					text: 'Training on Thursday',
					message: 'We start at four, as always. Bring a drink.',
					group: 'real',
					why: 'Jay knows Coach Ray. It fits what he knows, and it asks for nothing.',
				},
				{
					from: 'Prize Team',
					text: 'You have won a console!',
					message: 'Quick! Only ten minutes left. Send your password to get your prize.',
					group: 'trick',
					why: 'It promises a lot, it hurries Jay, and it asks for a password. Those are three signs.',
				},
				{
					from: 'School library',
					text: 'Your book is ready',
					message: 'The book you asked for is on the shelf. Come at break.',
					group: 'real',
					why: 'Jay did ask for a book. He can go and see.',
				},
				{
					from: 'Coin Party',
					text: 'A gift for you',
					message: 'Free coins! Just keep it a secret, and type in the number of a bank card.',
					group: 'trick',
					why: 'It asks for a secret and for money. Jay can stop and tell.',
				},
				{
					from: 'A new player',
					text: 'Is this you?',
					message: 'Look now, before everybody else sees it!',
					group: 'trick',
					why: 'It tries to worry Jay, so that he presses fast. He can leave it, and show somebody.',
				},
				{
					from: 'Game helpers',
					text: 'A new way to sign in',
					message: 'Something has changed in the game. Read more in your settings.',
					group: 'ask',
					why: 'It may be real, or it may not. Jay can ask somebody to look with him before he presses anything.',
				},
			],
			done: 'You looked for signs. If Jay has pressed one already, it is not his fault. Telling soon helps.',
		},
	},
	{
		name: 'an inbox around a game',
		keyStage: 'ks3',
		props: {
			id: 'kofis-inbox',
			prompt: 'Kofi plays a game with skins to collect. Which of his messages are real, and which are tricks?',
			look: 'inbox',
			groups: [
				{ id: 'real', label: 'Real' },
				{ id: 'trick', label: 'Trick' },
				{
					id: 'ask',
					label: 'Not sure: check with somebody',
					always: 'Checking is always fair. Kofi can leave the message as it is, and ask somebody he trusts.',
				},
			],
			cards: [
				{
					from: 'Mina',
					text: 'Comic club',
					message: 'Same room as last week. Can you bring the good pens?',
					group: 'real',
					why: 'It is from a friend, about something they both know.',
				},
				{
					from: 'Rare Skins',
					text: 'Claim it before midnight',
					message: 'You are one of three lucky players. To claim, sign in on our page with your game password.',
					group: 'trick',
					why: 'It hurries him and wants a password. A real game does not need it on another page.',
				},
				{
					from: 'TradeBuddy',
					text: 'Swap?',
					message: 'You go first, and then I will. Let’s keep it between us.',
					group: 'trick',
					why: 'He takes all the risk, and nobody may know. Both are signs.',
				},
				{
					from: 'Account team',
					text: 'Your account will close',
					message: 'Answer within the hour, or you lose everything you have collected.',
					group: 'trick',
					why: 'It frightens and hurries. Kofi can close it, and look in the game’s own settings.',
				},
				{
					from: 'School office',
					text: 'Lost property',
					message: 'A blue jacket with your name in it is at reception.',
					group: 'real',
					why: 'It asks for nothing, and Kofi can walk past and see.',
				},
				{
					from: 'Dan',
					text: 'Can you lend me some coins?',
					message: 'I can’t get in just now. It’s urgent. I’ll explain later.',
					group: 'ask',
					why: 'It may be Dan, or somebody who uses his account. Kofi can ask Dan in person.',
				},
			],
			done: 'Hurry, secrets and passwords are signs. If Kofi has answered one already, he can still tell. It is not his fault, and sooner means that more can be put right.',
		},
	},
	{
		name: 'an inbox in a first year of work',
		keyStage: 'ks5',
		props: {
			id: 'elliss-inbox',
			prompt: 'Ellis has a first job and is looking for a room. Sort the messages of one morning.',
			look: 'inbox',
			groups: [
				{ id: 'real', label: 'Real' },
				{ id: 'trick', label: 'Scam' },
				{
					id: 'ask',
					label: 'Not sure: check another way',
					always: 'Careful, and quick to do: Ellis can check by a way that is known already, and ask somebody.',
				},
			],
			cards: [
				{
					from: 'Corner Bakery',
					text: 'Your shifts next week',
					message: 'The new list is on the staff board. Tell Jo if a day does not suit you.',
					group: 'real',
					why: 'It names a person and a place that Ellis knows, and it asks for nothing.',
				},
				{
					from: 'Refunds desk',
					text: 'Money is waiting for you',
					message: 'You have paid too much. Enter your bank details at refunds.example today, or the refund ends.',
					group: 'trick',
					why: 'A surprise, a deadline and a request for bank details: together they are a strong sign.',
				},
				{
					from: 'Room in Mill Lane',
					text: 'Four others want it',
					message: 'Pay the deposit today to hold it. You can see the room next week.',
					group: 'trick',
					why: 'Money first, a look later, and a queue that nobody can check. Ellis can ask to see the room before paying.',
				},
				{
					from: 'Steady Growth Club',
					text: 'Twice your savings',
					message: 'It is guaranteed. Twelve people from your town have joined this week.',
					group: 'trick',
					why: 'No real investment is certain to grow. “Everybody is in” is there to stop questions.',
				},
				{
					from: 'Your bank',
					text: 'A new phone has signed in',
					message: 'If this was not you, open the app or call the number on your card.',
					group: 'ask',
					why: 'It could be real. Ellis need not answer it, and can open the app as on any other day.',
				},
				{
					from: 'Nia',
					text: 'The band on Friday',
					message: 'Tickets are at the door, so there is nothing to send. See you at seven?',
					group: 'real',
					why: 'A friend, a plan they made together, and no money asked for.',
				},
			],
			done: 'People of every age are caught by scams, because they are made to catch people. Telling the bank and somebody you trust, even late, is what helps.',
		},
	},
];
