import type { Example } from '../example.ts';
import type { Scale } from './schema.ts';

export const examples: Example<Scale>[] = [
	{
		name: 'a line met at the beginning',
		keyStage: 'ks2-upper',
		props: {
			id: 'words-before',
			statement: 'I know what Amira could say to an adult she trusts.',
			when: 'baseline',
			low: 'Not sure yet',
			high: 'Very sure',
		},
	},
	{
		name: 'three faces instead of numbers',
		keyStage: 'ks1',
		props: {
			id: 'who-before',
			statement: 'I know who Pip can tell.',
			when: 'baseline',
			low: 'Not yet',
			middle: 'A bit',
			high: 'Yes',
		},
	},
	{
		name: 'the same line met again at the end',
		keyStage: 'ks4',
		props: {
			id: 'help-after',
			statement: 'I know where Sam could get help on the same day, and what would happen next.',
			when: 'endpoint',
			repeats: 'help-before',
			low: 'No idea yet',
			high: 'I could explain it to a friend',
		},
	},
];
