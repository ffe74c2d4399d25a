import type { Example } from '../example.ts';
import type { LineUp } from './schema.ts';

export const examples: Example<LineUp>[] = [
	{
		name: 'cases between banter and harassment',
		keyStage: 'ks3',
		props: {
			id: 'banter-line',
			prompt:
				'Where would you place each of these? Think about who is laughing, how often it happens and who holds the power.',
			places: ['Banter', 'Getting close', 'Hurtful', 'Harassment'],
			cases: [
				{
					text: 'Kofi and Mina swap silly drawings of each other. Both of them laugh, and both can stop it.',
					place: 1,
					think: 'Both of them choose it and both can end it. That is what makes it banter.',
				},
				{
					text: 'Someone keeps calling Leah a name that she has asked them to drop.',
					place: 3,
					think: 'She has said no, and it goes on. A joke stops being shared when one person is not laughing.',
				},
				{
					text: 'A group chat is renamed to make fun of Kofi’s accent.',
					place: 4,
					think: 'It picks on who he is, and a whole group joins in. The law protects people from this.',
				},
				{
					text: 'Mina leaves a chat, and somebody adds her again “for fun”.',
					think: 'Once may be clumsy. Ask what she wanted, what they knew, and how many times it has happened.',
				},
			],
			done: 'You gave reasons, and that matters more than the place. If it happens to you or a friend, tell an adult you trust.',
		},
	},
	{
		name: 'three places',
		keyStage: 'ks2-upper',
		props: {
			id: 'apps-line',
			prompt: 'Amir looks at three made-up apps. Which would suit a Year 6 class?',
			places: ['Fine for Year 6', 'With a grown-up', 'Wait until older'],
			cases: [
				{
					text: 'StarMaps: shows the night sky. It has no chat and sells nothing.',
					place: 1,
					think: 'Nobody can contact you and there is nothing to buy.',
				},
				{
					text: 'DrawTogether: you draw with people from your class. A teacher can see the pages.',
					think: 'Look at who is in it and who looks after it. People may see this one differently.',
				},
				{
					text: 'TalkWave: anyone can send you a voice message.',
					place: 3,
					think: 'People you do not know could contact you. Age limits are there to protect you.',
				},
			],
			done: 'You weighed up each one. An adult you trust can look at an app with you.',
		},
	},
];
