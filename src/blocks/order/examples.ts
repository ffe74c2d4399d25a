import type { Example } from '../example.ts';
import type { Order } from './schema.ts';

export const examples: Example<Order>[] = [
	{
		name: 'three short moves',
		keyStage: 'ks1',
		props: {
			id: 'pause-turn-tell',
			prompt: 'A scary cartoon pops up. What does Pip do? Put it in order.',
			steps: [
				{ text: 'Pip stops.', why: 'First, stop. That gives Pip time.' },
				{ text: 'Pip turns it over.', why: 'Now he does not have to look.' },
				{ text: 'Pip tells a grown-up.', why: 'A grown-up Pip trusts can help.' },
			],
			done: 'Stop. Turn it over. Tell. You can do that too.',
		},
	},
	{
		name: 'five steps towards help',
		keyStage: 'ks2-upper',
		props: {
			id: 'secret-message',
			prompt: 'BuildStar asks Amira to keep a secret. She feels uneasy. Put what she does in order.',
			steps: [
				{ text: 'She notices the uneasy feeling.', why: 'The feeling comes first. It is the clue that starts it all.' },
				{
					text: 'She stops and puts the game down.',
					why: 'Stopping gives her room to think. She owes nobody a reply.',
				},
				{ text: 'She chooses an adult she trusts.', why: 'She needs to know whom to tell before she finds the words.' },
				{ text: 'She says what happened.', why: 'She does not need all the words. Showing the message works too.' },
				{ text: 'They block and report it together.', why: 'This comes last, so the adult can see the message first.' },
			],
			done: 'Amira was heard. It is never too late to tell, and it was never her fault.',
		},
	},
	{
		name: 'steps whose order can be argued',
		keyStage: 'ks3',
		props: {
			id: 'stand-by-mina',
			prompt: 'A group chat is laughing at Mina’s comic. Put what Kofi does in an order that looks after Mina first.',
			steps: [
				{ text: 'He does not like, share or reply.', why: 'Not joining in is quick, and it stops the joke growing.' },
				{
					text: 'He messages Mina to ask how she is.',
					why: 'She learns that she is not alone, and what she would like to happen.',
				},
				{
					text: 'He keeps a copy of the comments.',
					why: 'Comments can be removed later. A record helps whoever deals with it.',
				},
				{
					text: 'He and Mina go to Ms Hughes.',
					why: 'With Mina’s wishes known and the comments kept, an adult can act.',
				},
				{
					text: 'He checks in with Mina next day.',
					why: 'Telling is not the end. Being asked again shows somebody cares.',
				},
			],
			done: 'Another order could work too. What matters is that Mina is looked after and an adult knows.',
		},
	},
];
