// Longer than most files because it is data: whole examples, written once and shown in every rendering.
import type { Example } from '../example.ts';
import type { Tell } from './schema.ts';

export const examples: Example<Tell>[] = [
	{
		name: 'few words and many faces',
		keyStage: 'ks1',
		props: {
			id: 'pip-tells-cat',
			who: 'pip',
			mood: 'unsure',
			about: 'Somebody was unkind in a game. Pip’s tummy feels funny.',
			adults: [
				{
					id: 'helper',
					label: 'a helper in class',
					setting: 'school',
					who: 'miss-patel',
					says: ['Thank you for telling me.', 'I will help.'],
				},
				{
					id: 'teacher',
					label: 'a teacher',
					setting: 'school',
					who: 'mr-okoro',
					says: ['I am glad you told me.', 'You did the right thing.'],
				},
				{
					id: 'gran',
					label: 'a gran or grandad',
					setting: 'home',
					who: 'gran-bell',
					says: ['Come and sit with me.', 'It is not your fault.'],
				},
				{
					id: 'carer',
					label: 'somebody who looks after Pip',
					setting: 'home',
					who: 'dee',
					says: ['I am listening.', 'We can fix this together.'],
				},
				{ id: 'coach', label: 'a coach', setting: 'community', who: 'coach-ray', says: ['Thank you. That was brave.'] },
			],
			words: {
				begin: ['Can I tell you something?', 'I need help.'],
				happened: ['My tummy feels funny.', 'Somebody was unkind to me.'],
				ask: ['Can you help me?', 'Can you stay with me?'],
			},
			otherWays: ['Draw a picture', 'Point to a face', 'Bring a friend'],
			next: ['The grown-up listens.', 'They say thank you.', 'They find a way to help.'],
			privacy: { stays: 'Pip’s friends do not need to know.', cannot: 'The grown-up tells people who can help.' },
			ifNot: 'Say it again. Or tell a different grown-up. Keep telling.',
			again: ['Please listen.', 'I need help now.'],
		},
	},
	{
		name: 'a secret that feels wrong',
		keyStage: 'ks2-upper',
		props: {
			id: 'amira-tells-secret',
			who: 'amira',
			mood: 'concerned',
			about:
				'Somebody Amira only knows from a game wants her to keep a secret. She wants it to stop. She worries that she broke a rule.',
			adults: [
				{
					id: 'teacher',
					label: 'a teacher',
					setting: 'school',
					who: 'mr-okoro',
					says: [
						'Thank you for telling me. I’m glad you did.',
						'This is not your fault, even if a rule was broken.',
						'I’ll tell you whom I need to talk to, and why.',
					],
				},
				{
					id: 'nurse',
					label: 'the school nurse',
					setting: 'school',
					who: 'nurse-chen',
					says: ['Take your time. I’m not in a hurry.', 'You did the right thing.'],
				},
				{
					id: 'uncle',
					label: 'an aunt or uncle',
					setting: 'home',
					who: 'uncle-tariq',
					says: ['That sounds hard. I believe you.', 'Let’s sort it out together.'],
				},
				{
					id: 'grandparent',
					label: 'a grandparent',
					setting: 'home',
					who: 'gran-bell',
					says: ['Come and sit down, love. I’m listening.', 'You are not in trouble for asking for help.'],
				},
				{
					id: 'coach',
					label: 'a coach',
					setting: 'community',
					who: 'coach-ray',
					says: ['Thanks for trusting me.', 'I’ll make sure that the right person hears this today.'],
				},
				{
					id: 'childline',
					label: 'Childline',
					setting: 'helpline',
					says: ['You can talk about anything here.', 'What would you like to happen?'],
				},
			],
			words: {
				begin: ['Can I tell you something?', 'I need your help with something online.', 'This is hard to say.'],
				happened: [
					'Somebody in a game wants me to keep a secret.',
					'A message makes me feel worried.',
					'I did something I’m not sure about.',
				],
				ask: ['Can you help me to make it stop?', 'Please just listen first.', 'Can we talk about what to do?'],
			},
			otherWays: [
				'Write it on paper and hand it over',
				'Show this card',
				'Draw what happened',
				'Ask a friend to come too',
			],
			next: [
				'The adult listens, and thanks you for telling.',
				'They write down what you said, in your words.',
				'They talk to the person at school whose job is to keep children safe.',
				'They tell you what will happen, and check how you are.',
			],
			privacy: {
				stays: 'Friends and the rest of the class do not need to know.',
				cannot:
					'Adults cannot keep it secret if somebody may be hurt. They only tell people who can help, and they tell you who that is.',
			},
			ifNot:
				'Some adults are busy, or do not understand at first. Try once more: “This is important.” Or choose somebody else. Keep telling until somebody helps.',
			again: ['This is important.', 'I’m not joking. Can we sit down?', 'I still need help with it.'],
		},
	},
	{
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
	},
];
