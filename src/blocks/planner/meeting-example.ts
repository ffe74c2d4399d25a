import type { Example } from '../example.ts';
import type { Planner } from './schema.ts';

/** A plan with longer pieces, for the oldest. */
export const aMeeting: Example<Planner> = {
	name: 'longer pieces, for a meeting in daylight',
	keyStage: 'ks5',
	props: {
		id: 'ellis-meets',
		prompt:
			'Ellis is going to meet somebody from an app for the first time. Build a plan that leaves Ellis free to change it.',
		title: 'Ellis’s plan',
		slots: [
			{
				id: 'place',
				label: 'Where',
				one: true,
				pieces: [
					{ text: 'A busy café that Ellis knows', brings: ['public'] },
					{ text: 'A walk in a park at noon', brings: ['public'] },
					{ text: 'The other person’s flat' },
				],
			},
			{
				id: 'knows',
				label: 'Who knows',
				pieces: [
					{ text: 'A friend has the place and time', brings: ['known'] },
					{ text: 'A sister will ring half-way', brings: ['known', 'exit'] },
					{ text: 'Nobody yet' },
				],
			},
			{
				id: 'home',
				label: 'Getting home',
				pieces: [
					{ text: 'Ellis’s own way, with money for it', brings: ['exit'] },
					{ text: 'A friend waits near by', brings: ['exit', 'known'] },
					{ text: 'A lift from the other person' },
				],
			},
			{
				id: 'unsure',
				label: 'If it feels wrong',
				pieces: [
					{ text: 'Leave, without having to say why', brings: ['exit'] },
					{ text: 'Ask the staff for help', brings: ['exit', 'help'] },
					{ text: 'Talk to somebody afterwards', brings: ['help'] },
				],
			},
		],
		rules: [
			{
				ask: 'Are other people around?',
				slot: 'place',
				needs: 'public',
				yes: 'Somebody who means well is happy to meet there.',
				again: 'What would change if other people were around?',
			},
			{
				ask: 'Does somebody know?',
				needs: 'known',
				yes: 'Somebody will notice, and can help.',
				again: 'Who would be glad to be told?',
			},
			{
				ask: 'Can Ellis leave at any time?',
				needs: 'exit',
				yes: 'Anybody may change their mind, at any point.',
				again: 'What would make it easier for Ellis to leave?',
			},
			{
				ask: 'Is help part of the plan?',
				needs: 'help',
				yes: 'Asking for help is allowed before, during and after.',
				again: 'Whom could Ellis ask, there or afterwards?',
			},
		],
		done: 'A plan gives Ellis choices. If anybody does harm, that person is responsible, whatever the plan was.',
	},
};
