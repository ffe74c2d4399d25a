// Longer than most files because it is data: whole examples, written once and shown in every rendering.
import type { Example } from '../example.ts';
import type { Story } from './schema.ts';

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
	{
		name: 'a message that asks for a secret',
		keyStage: 'ks2-upper',
		props: {
			id: 'amira-castle',
			who: 'amira',
			title: 'The castle in the sky',
			start: 'message',
			scenes: [
				{
					id: 'message',
					text: [
						'Amira and her team have built a castle in the sky. She loves this game.',
						'A player called MapleFox writes, “You’re the best here. Let’s talk in a different app. Don’t tell anyone.”',
					],
					mood: 'unsure',
					thought: 'Friends do not need you to keep them a secret.',
					choices: [
						{ label: 'Write, “Why is it a secret?”', to: 'why' },
						{ label: 'Close the message and keep building', to: 'building' },
						{ label: 'Show somebody she trusts', to: 'who' },
					],
				},
				{
					id: 'why',
					text: [
						'MapleFox writes, “Because you’re special. If you tell, I won’t play with you any more.”',
						'Amira’s tummy feels tight.',
					],
					mood: 'worried',
					thought: 'Nice words and pushing can come together. Both are clues.',
					choices: [
						{ label: 'Stop answering, and show somebody', to: 'who' },
						{ label: 'Move to the other app, to keep the peace', to: 'moved' },
					],
				},
				{
					id: 'building',
					text: ['Amira adds a tower. MapleFox writes three more times.', 'Building does not feel like fun just now.'],
					mood: 'concerned',
					choices: [
						{ label: 'Tell a friend in her team', to: 'friend' },
						{ label: 'Show somebody she trusts', to: 'who' },
					],
				},
				{
					id: 'moved',
					text: [
						'In the other app, MapleFox wants to know where Amira goes to school. She does not answer.',
						'Now Amira feels stuck. She thinks, “I broke a rule. Can I still tell?”',
					],
					mood: 'worried',
					thought: 'Yes. It is never too late to tell, and it is not her fault.',
					choices: [
						{ label: 'Tell a friend in her team', to: 'friend' },
						{ label: 'Tell an adult, and say all of it', to: 'who' },
					],
				},
				{
					id: 'friend',
					text: [
						'Jay reads the messages. “That would worry me too,” he says. “Shall I come with you to tell somebody?”',
					],
					who: 'jay',
					mood: 'concerned',
					choices: [{ label: 'Go together', to: 'who' }],
				},
				{
					id: 'who',
					text: ['Amira thinks about the people who listen to her. Who could it be today?'],
					mood: 'thinking',
					choices: [
						{ label: 'Mr Okoro, after class', to: 'okoro' },
						{ label: 'Uncle Tariq, who is cooking', to: 'tariq' },
						{ label: 'Childline, because it is easier to type', to: 'childline' },
					],
				},
				{
					id: 'tariq',
					text: ['“It’s only a game, isn’t it?” says Uncle Tariq, and stirs the pot.', 'He has not understood yet.'],
					who: 'uncle-tariq',
					mood: 'smile',
					thought: 'If the first person does not hear you, tell again, or tell somebody else.',
					choices: [
						{ label: 'Say, “This is important. Please look.”', to: 'tariq-hears' },
						{ label: 'Tell Mr Okoro tomorrow', to: 'okoro' },
					],
				},
				{
					id: 'tariq-hears',
					text: [
						'Uncle Tariq turns off the heat and reads. “I’m sorry I didn’t listen at first,” he says. “You’ve done nothing wrong.”',
						'Together they keep the messages, block MapleFox and report it.',
					],
					who: 'uncle-tariq',
					mood: 'concerned',
					helps: true,
				},
				{
					id: 'okoro',
					text: [
						'Mr Okoro listens all the way to the end. “Thank you for telling me. This is not your fault.”',
						'He says whom he will tell, and why: only people who can help. On Monday Amira is building again.',
					],
					who: 'mr-okoro',
					mood: 'explaining',
					helps: true,
				},
				{
					id: 'childline',
					text: [
						'A Childline counsellor writes back kindly, and asks what would help.',
						'They plan it together: tomorrow Amira will tell Miss Patel. She knows now how to begin.',
					],
					mood: 'relieved',
					helps: true,
				},
			],
		},
	},
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
