import type { Example } from '../example.ts';
import type { Tell } from './schema.ts';
import { aThreat } from './threat-example.ts';

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
	aThreat,
];
