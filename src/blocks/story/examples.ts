import type { Example } from '../example.ts';
import type { Story } from './schema.ts';
import { aSecret } from './secret-example.ts';

export const examples: Example<Story>[] = [
	{
		name: 'few words, and a grown-up who is busy at first',
		keyStage: 'ks1',
		props: {
			id: 'pip-cat',
			who: 'pip',
			title: 'Pip draws a cat',
			start: 'words',
			scenes: [
				{
					id: 'words',
					text: ['Pip draws a cat in a game. Somebody writes, “Bad cat.”'],
					mood: 'unsure',
					thought: 'Pip’s tummy feels funny. That is a clue.',
					choices: [
						{ label: 'Write “Bad dog” back', to: 'back' },
						{ label: 'Stop, and find a grown-up', to: 'busy' },
						{ label: 'Turn it over, and go to play', to: 'play' },
					],
				},
				{
					id: 'back',
					text: ['Now two people are sad. Pip can still stop.'],
					mood: 'sad',
					choices: [
						{ label: 'Say sorry, and find a grown-up', to: 'busy' },
						{ label: 'Turn it over, and go to play', to: 'play' },
					],
				},
				{
					id: 'play',
					text: ['Pip builds a tower. The funny feeling is still there.'],
					mood: 'thinking',
					choices: [
						{ label: 'Tell Gran Bell at home', to: 'gran' },
						{ label: 'Tell Miss Patel at school', to: 'school' },
					],
				},
				{
					id: 'busy',
					text: ['Uncle Tariq is on the phone. “Not now, Pip,” he says.'],
					who: 'uncle-tariq',
					mood: 'calm',
					thought: 'Not now does not mean no.',
					choices: [
						{ label: 'Wait, then ask him again', to: 'again' },
						{ label: 'Tell Gran Bell', to: 'gran' },
					],
				},
				{
					id: 'again',
					text: ['“Can you help me?” says Pip.', 'Uncle Tariq stops. “I am glad you asked again,” he says.'],
					who: 'uncle-tariq',
					mood: 'explaining',
					helps: true,
				},
				{
					id: 'gran',
					text: ['Gran Bell listens to the end. “Thank you for telling me,” she says. “It is not your fault.”'],
					who: 'gran-bell',
					mood: 'smile',
					helps: true,
				},
				{
					id: 'school',
					text: ['Miss Patel sits with Pip. “You did the right thing,” she says. “I will help.”'],
					who: 'miss-patel',
					mood: 'explaining',
					helps: true,
				},
			],
		},
	},
	aSecret,
	{
		name: 'something private that was passed on',
		keyStage: 'ks4',
		props: {
			id: 'sam-passed-on',
			who: 'sam',
			title: 'Passed on',
			start: 'monday',
			scenes: [
				{
					id: 'monday',
					text: [
						'In March Sam wrote to a friend about not sleeping, and about how heavy the days felt. It was the first time he had put it into words.',
						'On Monday a picture of those messages is in the year group’s chat. Forty people have seen it. Somebody has added a joke.',
					],
					mood: 'sad',
					choices: [
						{ label: 'Write something sharp back, in front of everyone', to: 'sharp' },
						{ label: 'Leave the chat and act as if nothing happened', to: 'nothing' },
						{ label: 'Message Nia, who sits next to him in music', to: 'nia' },
					],
				},
				{
					id: 'sharp',
					text: [
						'For a minute it feels better. Then come the replies, and replies to the replies. What Sam wanted to end is now longer.',
					],
					mood: 'tired',
					thought: 'Reacting is human. It does not make any of this his fault, and he can stop at any point.',
					choices: [
						{ label: 'Put the phone down and find somebody', to: 'nia' },
						{ label: 'Ask Ms Hughes for five minutes', to: 'hughes' },
					],
				},
				{
					id: 'nothing',
					text: [
						'Nobody mentions it at lunch, and that is almost worse. Sam misses band practice. He tells himself it is not a big deal.',
					],
					mood: 'tired',
					thought: 'It does not have to be the worst thing in the world to be worth telling.',
					choices: [
						{ label: 'Answer Nia, who has written, “Saw it. That was a rotten thing to do. You ok?”', to: 'nia' },
						{ label: 'Type it out for Childline, late that night', to: 'childline' },
					],
				},
				{
					id: 'nia',
					text: [
						'“I’ve reported the post,” says Nia. “I won’t pass it on. I think Ms Hughes could get it taken down. I’ll come with you if you like.”',
					],
					who: 'nia',
					mood: 'concerned',
					choices: [
						{ label: 'Go with Nia', to: 'hughes' },
						{ label: 'Not school. Talk to Dee, in the car', to: 'dee' },
					],
				},
				{
					id: 'dee',
					text: [
						'Dee keeps her eyes on the road, which helps. She does not ask why he wrote it. She asks what he would like to happen.',
						'“The picture gone. And somebody to talk to about the other thing,” says Sam. They ring the school together.',
					],
					who: 'dee',
					mood: 'concerned',
					helps: true,
				},
				{
					id: 'hughes',
					text: [
						'Ms Hughes is not shocked. She asks who else needs to know, and says what she cannot keep to herself: anything about Sam being safe.',
						'By the afternoon the post is down. By Thursday Sam has a time with the counsellor, and is back at band practice.',
					],
					who: 'ms-hughes',
					mood: 'explaining',
					helps: true,
				},
				{
					id: 'childline',
					text: [
						'Nobody hurries him. The counsellor says that asking for help with sleep and low days is common, and sensible.',
						'They work out one sentence for the morning. Sam says it to Ms Hughes at 8.40, and she takes it from there.',
					],
					who: 'ms-hughes',
					mood: 'calm',
					helps: true,
				},
			],
		},
	},
];
