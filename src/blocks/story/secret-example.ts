import type { Example } from '../example.ts';
import type { Story } from './schema.ts';

/** A story with many scenes, for the oldest in primary school. */
export const aSecret: Example<Story> = {
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
				text: ['Jay reads the messages. “That would worry me too,” he says. “Shall I come with you to tell somebody?”'],
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
};
