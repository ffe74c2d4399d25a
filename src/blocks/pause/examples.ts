import type { Example } from '../example.ts';
import type { Pause } from './schema.ts';

export const examples: Example<Pause>[] = [
	{
		name: 'few words, and a hand',
		keyStage: 'ks1',
		props: {
			id: 'pip-rests',
			title: 'A little rest',
			shape: 'hand',
			opening: 'We can rest now.',
			steps: ['Feel your feet.', 'Look for something blue.'],
			ending: 'Good. On we go.',
		},
	},
	{
		name: 'a lantern after a story',
		keyStage: 'ks2-upper',
		props: {
			id: 'calm-light',
			title: 'A calm moment',
			shape: 'lantern',
			opening: 'That was a lot to think about. You can rest here, or skip it.',
			steps: ['Feel your feet on the floor.', 'Let your shoulders drop.', 'Find one thing in the room that you like.'],
			ending: 'You can come back here whenever you like.',
		},
	},
	{
		name: 'plain words for older pupils',
		keyStage: 'ks4',
		props: {
			id: 'steady',
			title: 'Take a moment',
			shape: 'lantern',
			opening: 'Stories like this can be heavy, even when they end well. This is here if you want it.',
			steps: [
				'Put both feet on the floor.',
				'Unclench your jaw and your hands.',
				'Name, to yourself, three things you can see.',
			],
			ending: 'Carry on when you are ready. You can talk to an adult you trust at any point.',
		},
	},
];
