import type { Example } from '../example.ts';
import { aMeeting } from './meeting-example.ts';
import type { Planner } from './schema.ts';

export const examples: Example<Planner>[] = [
	{
		name: 'few words and pictures, for a balanced day',
		keyStage: 'ks1',
		props: {
			id: 'pips-day',
			prompt: 'Plan a good day for Pip.',
			title: 'Pip’s day',
			slots: [
				{
					id: 'after-school',
					label: 'After school',
					pieces: [
						{ text: 'Play ball', brings: ['move'], thing: 'soccer-ball' },
						{ text: 'Play a game', thing: 'video-game' },
						{ text: 'Draw', thing: 'crayon' },
					],
				},
				{
					id: 'tea-time',
					label: 'Tea time',
					pieces: [
						{ text: 'Eat and talk', thing: 'spaghetti' },
						{ text: 'Ride outside', brings: ['move'], thing: 'kick-scooter' },
						{ text: 'See a show', thing: 'television' },
					],
				},
				{
					id: 'bedtime',
					label: 'Bedtime',
					pieces: [
						{ text: 'A bath', thing: 'bathtub' },
						{ text: 'A story', thing: 'open-book' },
						{ text: 'One more game', brings: ['screen'], thing: 'video-game' },
					],
				},
			],
			rules: [
				{
					ask: 'Can Pip move?',
					needs: 'move',
					yes: 'Moving feels good.',
					again: 'Where could Pip run or ride?',
				},
				{
					ask: 'Is bedtime calm?',
					slot: 'bedtime',
					without: 'screen',
					yes: 'That helps Pip sleep.',
					again: 'Games can wake us up. What is calm?',
				},
			],
			done: 'A good day has many parts. A grown-up can help Pip stop.',
		},
	},
	{
		name: 'a plan for stopping a game',
		keyStage: 'ks2-lower',
		props: {
			id: 'zaras-stop-plan',
			prompt: 'Zara wants to stop her game in time for tea. Make a stop plan for her.',
			title: 'Zara’s stop plan',
			slots: [
				{
					id: 'before',
					label: 'Before she plays',
					pieces: [
						{ text: 'She picks a good place to stop', brings: ['ending'] },
						{ text: 'She tells somebody her plan', brings: ['people'] },
						{ text: 'She just begins' },
					],
				},
				{
					id: 'stopping',
					label: 'When it is time',
					pieces: [
						{ text: 'She saves and says goodbye', brings: ['ending'] },
						{ text: 'Dee comes and watches the end', brings: ['people', 'ending'] },
						{ text: 'She plays one more round' },
					],
				},
				{
					id: 'after',
					label: 'After the game',
					pieces: [
						{ text: 'She has tea with Dee', brings: ['people', 'rest'] },
						{ text: 'She goes outside with the dog', brings: ['rest'] },
						{ text: 'She reads in a cosy place', brings: ['rest'] },
					],
				},
				{
					id: 'shop',
					label: 'If the game asks for money',
					one: true,
					pieces: [
						{ text: 'She asks a grown-up first', brings: ['asks'] },
						{ text: 'She closes the shop', brings: ['asks'] },
						{ text: 'She taps “buy” quickly' },
					],
				},
			],
			rules: [
				{
					ask: 'Is there a clear place to stop?',
					needs: 'ending',
					yes: 'A clear ending makes stopping easier.',
					again: 'Games are made to go on and on. Where could Zara’s game have an ending?',
				},
				{
					ask: 'Is there somebody to help her?',
					needs: 'people',
					yes: 'Stopping is easier with help.',
					again: 'Stopping is hard for lots of people. Who could help Zara?',
				},
				{
					ask: 'Does she ask before she spends?',
					slot: 'shop',
					needs: 'asks',
					yes: 'Asking gives her time to think.',
					again: 'The game wants a quick tap. What could give Zara time?',
				},
			],
			done: 'If it does not work the first time, Zara can change the plan and ask for help.',
		},
	},
	aMeeting,
];
