import type { Example } from '../example.ts';
import type { Slide } from './schema.ts';

export const examples: Example<Slide>[] = [
	{
		name: 'an opening page',
		keyStage: 'ks1',
		props: { title: 'Who can help?', beat: 'ground-rules', minutes: 1, look: 'opening', who: 'ali', mood: 'smile' },
	},
	{
		name: 'two people who talk',
		keyStage: 'ks2-upper',
		props: {
			title: 'Amira tells Mr Okoro',
			beat: 'tell',
			minutes: 5,
			look: 'glow',
			how: 'pairs',
			who: 'amira',
			mood: 'concerned',
			and: 'mr-okoro',
			andMood: 'calm',
		},
	},
	{
		name: 'one big thought',
		keyStage: 'ks4',
		props: {
			title: 'The person who threatens is the one who is responsible.',
			beat: 'notice',
			minutes: 2,
			look: 'ink',
		},
	},
	{
		name: 'an object',
		keyStage: 'ks3',
		props: { title: 'Keep the messages', beat: 'practise', minutes: 4, how: 'groups', thing: 'clipboard' },
	},
];
