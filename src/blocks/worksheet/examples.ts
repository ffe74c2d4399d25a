import type { Example } from '../example.ts';
import type { Worksheet } from './schema.ts';

export const examples: Example<Worksheet>[] = [
	{
		name: 'every kind of task',
		keyStage: 'ks2-upper',
		props: {
			id: 'clues-sheet',
			title: 'Clues and feelings',
			level: 'core',
			instructions: 'Read about Jay. Then do each task.',
			who: 'jay',
			mood: 'thinking',
			tasks: [
				{
					ask: 'Which feelings could be a clue for Jay?',
					choices: ['A tight tummy', 'A big smile', 'Not wanting to look at the screen'],
					answer: 'The first and the third.',
				},
				{
					ask: 'Join each clue to what Jay could do.',
					join: [
						{ left: 'It asks for a secret', right: 'Tell an adult he trusts' },
						{ left: 'It makes him rush', right: 'Stop and breathe' },
					],
				},
				{ ask: 'Draw a place where Jay could talk.', draw: 'small' },
				{
					ask: 'Fill in the table.',
					table: { heads: ['Clue', 'Whom could he tell?'], rows: ['A message late at night', ''] },
				},
				{
					ask: 'Write the first words Jay could say.',
					lines: 3,
					answer: '“Something online is worrying me. Can I show you?”',
				},
			],
		},
	},
];
