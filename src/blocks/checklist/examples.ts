import type { Example } from '../example.ts';
import type { Checklist } from './schema.ts';

export const examples: Example<Checklist>[] = [
	{
		name: 'few words and pictures',
		keyStage: 'ks1',
		props: {
			id: 'pips-tablet',
			prompt: 'Pip gets ready to play.',
			items: [
				{ text: 'Ask a grown-up', tip: 'Pip says, “Is this OK?”', thing: 'raised-hand' },
				{ text: 'Sit near people', tip: 'Then somebody can help.', thing: 'couch-and-lamp' },
				{ text: 'Pick a time to stop', tip: 'Tea can be the end.', thing: 'spaghetti' },
			],
			done: 'Pip is ready.',
			next: 'A grown-up can help with each one.',
		},
	},
	{
		name: 'a first phone to set up',
		keyStage: 'ks2-upper',
		props: {
			id: 'amiras-phone',
			prompt: 'Amira has her first phone. What can she check with an adult?',
			items: [
				{
					text: 'A screen lock',
					tip: 'Three words in a row are easy to keep in mind, and hard to guess.',
				},
				{
					text: 'Who can see her profile',
					tip: 'Most apps can show it to friends only. It is in the privacy settings.',
				},
				{
					text: 'Who can send her messages',
					tip: 'Choose “people I know” or the nearest to it. She can change it later.',
				},
				{ text: 'Which apps know where she is', tip: 'A map needs it now and then. Most games do not need it at all.' },
				{
					text: 'Where to report and block',
					tip: 'It helps to have seen them once, before she needs them.',
				},
			],
			done: 'The phone is set up the way Amira wants it.',
			next: 'Amira looks through it again with an adult she trusts after a few weeks, because apps change.',
		},
	},
	{
		name: 'longer reasons, before something is posted',
		keyStage: 'ks4',
		props: {
			id: 'nia-posts',
			prompt: 'Nia has filmed her band’s rehearsal and would like to post it. What could she check first?',
			items: [
				{
					text: 'Everybody in it has said yes',
					tip: 'A yes to being filmed is not yet a yes to being posted. Anybody may say no, and may change their mind later.',
				},
				{
					text: 'It does not show where somebody lives or goes to school',
					tip: 'Look at the background: signs, uniforms, the view from a window.',
				},
				{
					text: 'She knows who will be able to see it',
					tip: 'The audience is chosen in the app, and others may still pass it on.',
				},
				{ text: 'The music may be used', tip: 'Their own song is theirs. For somebody else’s, look for the licence.' },
			],
			done: 'Nia can post it and enjoy it.',
			next: 'If it ever goes further than the band would like, Nia can report it in the app and ask an adult she trusts to help. That is never too late.',
		},
	},
];
