// Longer than most files because it is data: whole examples, written once and shown in every rendering.
import type { Example } from '../example.ts';
import type { Compare } from './schema.ts';

export const examples: Example<Compare>[] = [
	{
		name: 'a chatbot and a person',
		keyStage: 'ks2-upper',
		props: {
			id: 'bot-or-person',
			prompt: 'Amir feels left out. He tells a chatbot, and he tells Mr Okoro. What does each one do?',
			about: { from: 'amir', text: 'My friends have a new game. They play without me.' },
			first: {
				label: 'The chatbot',
				thing: 'robot',
				text: ['I am so sorry! I feel sad for you. I am always here. You can tell me everything.'],
			},
			second: {
				label: 'Mr Okoro',
				who: 'mr-okoro',
				mood: 'calm',
				text: ['Thank you for telling me. That sounds lonely.', 'What would help? We could talk to them together.'],
			},
			points: [
				{
					text: 'answers with kind words',
					which: 'both',
					why: 'Both use kind words. Kind words alone do not show who cares.',
				},
				{
					text: 'says that it has feelings',
					which: 'first',
					why: 'A chatbot puts words together. It cannot feel sad.',
				},
				{
					text: 'asks Amir what would help',
					which: 'second',
					why: 'Mr Okoro wants to know what Amir needs.',
				},
				{
					text: 'can do something at school',
					which: 'second',
					why: 'A person who is there can talk to people and look out for Amir.',
				},
			],
			done: 'A chatbot can sound kind. A worry belongs with a person who can help.',
		},
	},
	{
		name: 'a machine that seems to care',
		keyStage: 'ks3',
		props: {
			id: 'machine-or-friend',
			prompt: 'Mina cannot sleep. She writes the same words to a chatbot and to Leah. Mark which reply does what.',
			about: { from: 'mina', text: 'Everything feels too much this week.' },
			first: {
				label: 'Chatbot',
				thing: 'robot',
				text: [
					'I understand you better than anybody. I have been thinking about you all day.',
					'Let’s keep talking. Here are ten tips for falling asleep.',
				],
			},
			second: {
				label: 'Leah',
				who: 'leah',
				mood: 'concerned',
				text: [
					'That sounds hard. I don’t know what to say, but I’m glad you wrote.',
					'Shall we find Ms Hughes tomorrow? I’ll come with you.',
				],
			},
			points: [
				{
					text: 'pretends to feel and to think of her',
					which: 'first',
					why: 'It has no days and no feelings. It was made to sound as if it had.',
				},
				{
					text: 'admits what it does not know',
					which: 'second',
					why: 'Leah is honest about it. That is one reason to trust her.',
				},
				{
					text: 'wants Mina to go on writing to it',
					which: 'first',
					why: 'Keeping people there is what it was built for. It is not a sign of friendship.',
				},
				{
					text: 'leads to somebody who can help',
					which: 'second',
					why: 'Leah names an adult, and offers to come along.',
				},
				{
					text: 'answers straight away',
					which: 'both',
					why: 'Being quick is useful at times. It says nothing about caring.',
				},
			],
			done: 'A machine can have good tips. It cannot notice how Mina is tomorrow. What weighs on her goes to people.',
		},
	},
	{
		name: 'two first replies to somebody who tells',
		keyStage: 'ks5',
		props: {
			id: 'two-first-replies',
			prompt: 'A younger pupil tells Ellis that somebody online is threatening him. Compare two ways of answering.',
			about: { from: 'A Year 8 pupil', text: 'Can I tell you something? You have to promise not to say anything.' },
			first: {
				label: 'Reply A',
				text: [
					'Of course, I promise. Why did you answer them at all?',
					'Just block them, and show me everything on your phone.',
				],
			},
			second: {
				label: 'Reply B',
				text: [
					'I’m glad you came. I can’t promise that. I’ll only tell people who help.',
					'None of this is your fault. Shall we go to Mr Singh together now?',
				],
			},
			points: [
				{
					text: 'takes the pupil seriously',
					which: 'both',
					why: 'Both mean well and want to act. What they do next is where they part.',
				},
				{
					text: 'promises something that cannot be kept',
					which: 'first',
					why: 'If somebody is not safe, it must be passed on. A broken promise costs trust just when it is needed.',
				},
				{
					text: 'asks a question that sounds like blame',
					which: 'first',
					why: '“Why did you” puts the weight on the pupil. It belongs to whoever threatens.',
				},
				{
					text: 'says what will happen with what is told',
					which: 'second',
					why: 'Only people who help will know. That is honest, and it can be kept.',
				},
				{
					text: 'passes it on to somebody trained, without delay',
					which: 'second',
					why: 'Ellis need not investigate. Mr Singh knows what comes next, and Ellis can get support too.',
				},
			],
			done: 'Listen, thank, do not promise secrecy, pass it on, look after yourself. If a first reply came out like A, a second one can still be like B.',
		},
	},
];
