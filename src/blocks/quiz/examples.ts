import type { Example } from '../example.ts';
import type { Quiz } from './schema.ts';

export const examples: Example<Quiz>[] = [
	{
		name: 'a question about a feeling',
		keyStage: 'ks2-upper',
		props: {
			id: 'tummy-feeling',
			question: 'Jay’s tummy feels tight when a message pops up. What is his body telling him?',
			options: [
				{ text: 'Something may not be right', why: 'Yes. A tight tummy is a clue that is worth listening to.' },
				{
					text: 'He should play for longer',
					why: 'Playing on may push the feeling away for a while. It is still a clue.',
				},
				{ text: 'He has done something wrong', why: 'Feelings are not a sign of blame. Jay has done nothing wrong.' },
			],
			answer: 1,
		},
	},
	{
		name: 'few words and three choices',
		keyStage: 'ks1',
		props: {
			id: 'scary-picture',
			question: 'A scary picture pops up. What can Pip do?',
			options: [
				{ text: 'Keep looking', why: 'Looking more can make the wobbly feeling big. Pip can stop.' },
				{ text: 'Turn it over and tell', why: 'Turn it over. Then tell a grown-up Pip trusts. That helps.' },
				{ text: 'Keep it a secret', why: 'Pip did nothing wrong. Pip can tell. Telling helps.' },
			],
			answer: 2,
		},
	},
	{
		name: 'four choices that sound alike',
		keyStage: 'ks4',
		props: {
			id: 'prize-message',
			question:
				'A message says Sam has won a prize. He must send his bank details within the hour. What is the strongest clue?',
			options: [
				{
					text: 'It came as a message',
					why: 'Plenty of honest news arrives as a message. Look at what this one asks Sam to do.',
				},
				{ text: 'It uses his first name', why: 'A name is easy to find, so it proves nothing either way.' },
				{
					text: 'It leaves him no time to check',
					why: 'Hurry is the clue. A real prize can wait while Sam checks with somebody he trusts.',
				},
				{
					text: 'It sounds friendly',
					why: 'Friendly words can be honest or not. What matters is the pressure that follows them.',
				},
			],
			answer: 3,
		},
	},
];
