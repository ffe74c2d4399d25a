import type { Example } from '../example.ts';
import type { Tell } from './schema.ts';

/** Telling about a threat, in calm words, for older pupils. */
export const aThreat: Example<Tell> = {
	name: 'a threat, in calm words',
	keyStage: 'ks4',
	props: {
		id: 'sam-tells-threat',
		who: 'sam',
		mood: 'tired',
		about:
			'Somebody is threatening to share something private of Sam’s. He wants help, and he does not want to show it to anyone.',
		adults: [
			{
				id: 'lead',
				label: 'the school’s safeguarding lead',
				setting: 'school',
				who: 'mr-singh',
				says: [
					'Thank you for coming. You’ve done nothing wrong by asking for help.',
					'I don’t need to see it. I’ll tell you each step before I take it.',
				],
			},
			{
				id: 'head-of-year',
				label: 'a head of year',
				setting: 'school',
				who: 'ms-hughes',
				says: [
					'I’m glad it’s me you told. I’m not shocked.',
					'I can’t keep this to myself, and I’ll only tell people who help.',
				],
			},
			{
				id: 'carer',
				label: 'a parent or carer',
				setting: 'home',
				who: 'dee',
				says: ['We’ll deal with this together.', 'You don’t have to explain all of it tonight.'],
			},
			{
				id: 'youth-worker',
				label: 'a youth worker or coach',
				setting: 'community',
				who: 'coach-ray',
				says: ['Right. You’re not on your own with it now.', 'Shall we ring somebody who deals with this every day?'],
			},
			{
				id: 'childline',
				label: 'Childline',
				setting: 'helpline',
				says: ['You don’t have to give your name.', 'We can help you to plan whom to tell, and what to do tonight.'],
			},
		],
		words: {
			begin: [
				'I need to tell you something, and it’s hard.',
				'Can I have ten minutes? It’s important.',
				'I’ve written this down because I can’t say it.',
			],
			happened: [
				'Somebody is threatening me online.',
				'Somebody says they’ll share something private.',
				'Something went wrong online and I can’t fix it alone.',
			],
			ask: [
				'I don’t want to show it. I want help.',
				'Please tell me what happens before it happens.',
				'Can you come with me to report it?',
			],
		},
		otherWays: [
			'Send one line: “Can we talk today?”',
			'Hand over a note',
			'Ask a friend to start the conversation',
			'Use a helpline’s online chat first',
		],
		next: [
			'The adult listens and does not ask to see anything private.',
			'They tell the safeguarding lead the same day.',
			'Together you keep messages and usernames, stop replying, and report.',
			'Specialist teams can act. Somebody checks in with you that week.',
		],
		privacy: {
			stays: 'What was private stays private: nobody needs to see it.',
			cannot: 'An adult cannot keep it to themselves if somebody is at risk, and will say so before they pass it on.',
		},
		ifNot:
			'If somebody plays it down or gets angry, that is about them. Choose another adult or a helpline, the same day if you can. Keep telling until somebody acts.',
		again: ['I need this to be heard today.', 'Please don’t play it down.', 'Who else could I speak to?'],
	},
};
