import type { Example } from '../example.ts';
import type { Discuss } from './schema.ts';

export const examples: Example<Discuss>[] = [
	{
		name: 'two questions',
		keyStage: 'ks3',
		props: {
			questions: [
				'What tells Mina that the joke has stopped being funny?',
				'Who in the group could make it easier for her?',
			],
			listenFor: [
				'Mina goes quiet, and nobody asks her.',
				'Anybody can check in with her afterwards: that is safe and it helps.',
			],
		},
	},
	{ name: 'one question', keyStage: 'ks1', props: { questions: ['Who could help Pip?'] } },
];
