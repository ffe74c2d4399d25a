import type { Example } from '../example.ts';
import type { HelpingHand } from './schema.ts';

export const examples: Example<HelpingHand>[] = [
	{
		name: 'faces for grown-ups who help',
		keyStage: 'ks1',
		props: {
			id: 'ks1-hand',
			prompt: 'Choose a grown-up for each finger.',
			roles: [
				{ id: 'carer', label: 'who looks after me', setting: 'home', who: 'dee' },
				{ id: 'gran', label: 'my gran or grandad', setting: 'home', who: 'gran-bell' },
				{ id: 'uncle', label: 'my aunt or uncle', setting: 'home', who: 'uncle-tariq' },
				{ id: 'teacher', label: 'my teacher', setting: 'school', who: 'mr-okoro' },
				{ id: 'helper', label: 'a helper in class', setting: 'school', who: 'miss-patel' },
				{ id: 'nurse', label: 'the nurse', setting: 'school', who: 'nurse-chen' },
				{ id: 'head', label: 'the head teacher', setting: 'school', who: 'mr-singh' },
				{ id: 'coach', label: 'my coach', setting: 'community', who: 'coach-ray' },
			],
			done: 'Five people can help. You can tell any of them, any day.',
		},
	},
	{
		name: 'roles at home, at school, in other places and by phone',
		keyStage: 'ks3',
		props: {
			id: 'ks3-hand',
			prompt:
				'Choose five people you could tell. Make it people you would really go to, not people you think you should choose.',
			roles: [
				{ id: 'parent', label: 'a parent', setting: 'home' },
				{ id: 'carer', label: 'a foster carer or guardian', setting: 'home', who: 'dee' },
				{ id: 'grandparent', label: 'a grandparent', setting: 'home', who: 'gran-bell' },
				{ id: 'sibling', label: 'an older brother or sister', setting: 'home', who: 'ellis' },
				{ id: 'tutor', label: 'my form tutor', setting: 'school', who: 'mr-okoro' },
				{ id: 'head-of-year', label: 'a head of year', setting: 'school', who: 'ms-hughes' },
				{ id: 'lead', label: 'the safeguarding lead', setting: 'school', who: 'mr-singh' },
				{ id: 'nurse', label: 'the school nurse', setting: 'school', who: 'nurse-chen' },
				{ id: 'coach', label: 'a coach or youth worker', setting: 'community', who: 'coach-ray' },
				{ id: 'faith', label: 'somebody from my faith group', setting: 'community' },
				{ id: 'friend', label: 'a friend’s parent or carer', setting: 'community', who: 'uncle-tariq' },
				{ id: 'childline', label: 'Childline', setting: 'helpline' },
			],
			done: 'That is a strong hand. If the first person does not help, there are four more.',
		},
	},
];
