import type { Example } from '../example.ts';
import type { Chat } from './schema.ts';

export const examples: Example<Chat>[] = [
	{
		name: 'a class chat where a joke has stopped being funny',
		keyStage: 'ks2-lower',
		props: {
			id: 'zara-class-chat',
			who: 'zara',
			title: 'The class chat',
			turns: [
				{
					messages: [
						{ from: 'ali', text: 'I sang in assembly today!' },
						{ from: 'Robot7', text: 'You sound like a frog' },
						{ from: 'Robot7', text: 'ribbit ribbit' },
						{ from: 'ali', text: 'please stop' },
					],
					ask: 'What could Zara do now?',
					replies: [
						{
							text: 'Send a frog picture. It is only a joke.',
							helps: false,
							why: 'Zara may not mean it badly. But Ali has said “please stop”. One more frog would hurt him more.',
						},
						{
							text: 'Write to Ali: “I liked your song.”',
							helps: true,
							why: 'Now Ali knows that he is not alone. Kind words to the person who is hurt help the most.',
						},
						{
							text: 'Say nothing, and close the chat.',
							helps: false,
							why: 'Closing it is fine for Zara. But Ali still feels alone. Is there one small thing that could help him?',
						},
					],
				},
				{
					messages: [
						{ from: 'ali', text: 'thanks Zara' },
						{ from: 'Robot7', text: 'ribbit again tomorrow, ha ha' },
					],
					ask: 'It may go on tomorrow. What could Zara do next?',
					replies: [
						{
							text: 'Tell Miss Patel, and ask Ali to come too.',
							helps: true,
							why: 'Telling a grown-up is not telling tales. It gets help for Ali, and Zara does not have to fix it alone.',
						},
						{
							text: 'Be unkind to Robot7, so that it is fair.',
							helps: false,
							why: 'It is normal to feel cross. Unkind words make the row longer, and then more people are hurt.',
						},
						{
							text: 'Tell Gran Bell at home, and show her the chat.',
							helps: true,
							why: 'Gran Bell can listen and talk to school. Any grown-up whom Zara trusts is a good choice.',
						},
					],
				},
			],
			ending:
				'Miss Patel says, “Thank you for telling me.” She talks to everybody in the chat, one at a time. The frog jokes stop, and Ali sings again on Friday.',
		},
	},
	{
		name: 'somebody known only from a game, who asks for a secret',
		keyStage: 'ks2-upper',
		props: {
			id: 'amira-maple',
			who: 'amira',
			title: 'A message from MapleFox',
			turns: [
				{
					messages: [
						{ from: 'MapleFox', text: 'good game!! you’re the best builder' },
						{ from: 'amira', text: 'thanks haha' },
						{ from: 'MapleFox', text: 'let’s move to a different app. don’t tell anyone, it’s our secret' },
					],
					ask: 'Amira’s tummy feels funny. What could she do?',
					replies: [
						{
							text: 'Move to the other app, to be polite',
							helps: false,
							why: 'Amira is kind, and does not want to be rude. But she owes nobody a secret, and she may stop at any time.',
						},
						{
							text: 'Stop, and show an adult she trusts',
							helps: true,
							why: 'Asking for a secret is a sign to stop and tell. Amira has done nothing wrong, and telling is never too late.',
						},
						{
							text: 'Ask them to stop, and keep playing',
							helps: false,
							why: 'Saying stop is brave. If MapleFox goes on, Amira is alone with it. Who could know about this too?',
						},
					],
				},
				{
					messages: [{ from: 'uncle-tariq', text: 'I’m in a meeting. Is it about the game?' }],
					ask: 'Uncle Tariq is busy. What could Amira do now?',
					replies: [
						{
							text: 'Write: “It’s important. Can we talk at six?”',
							helps: true,
							why: 'Now he knows that it matters. Saying “It’s important” helps a busy adult to hear you.',
						},
						{
							text: 'Write: “Never mind.”',
							helps: false,
							why: 'It is easy to think that our worries are a bother. They are not. Amira can ask again, or ask somebody else.',
						},
						{
							text: 'Tell Mr Okoro at school in the morning as well',
							helps: true,
							why: 'Two adults are better than one. If the first one is slow to hear, the second one can help.',
						},
					],
				},
			],
			ending:
				'At six Uncle Tariq puts his phone away and listens. They keep the messages, block MapleFox and report it together. Amira still builds, with people she knows.',
		},
	},
	{
		name: 'banter that crosses a line',
		keyStage: 'ks3',
		props: {
			id: 'kofi-group',
			who: 'kofi',
			title: 'Year 9 football',
			turns: [
				{
					messages: [
						{ from: 'DanTheMan', text: 'new keeper needed. preferably one with eyes' },
						{ from: 'kofi', text: 'harsh but fair' },
						{ from: 'DanTheMan', text: 'leah posted a video of her singing. everyone go and comment' },
						{ from: 'DanTheMan', text: 'worst one wins' },
					],
					ask: 'Leah is in the group too. What could Kofi do now?',
					replies: [
						{
							text: '“Leave it, Dan. That’s not football any more.”',
							helps: true,
							why: 'Short, calm and in his own voice. It names the line without starting a fight.',
						},
						{
							text: 'Post a funny comment that is not too mean',
							helps: false,
							why: 'Kofi would mean it kindly. In a pile of forty comments nobody can tell, least of all Leah.',
						},
						{
							text: 'Message Leah: “Seen what Dan wrote. You ok?”',
							helps: true,
							why: 'She hears from a friend before she hears from a crowd. Comfort counts for more than a clever answer.',
						},
						{
							text: 'Mute the group',
							helps: false,
							why: 'Kofi is allowed a rest from it. Muting stops the noise for him, and not for Leah. What could come first?',
						},
					],
				},
				{
					messages: [
						{ from: 'leah', text: 'there are 20 comments already' },
						{ from: 'leah', text: 'i don’t want to go in tomorrow' },
					],
					ask: 'What could help Leah most?',
					replies: [
						{
							text: '“It’ll be forgotten by Friday.”',
							helps: false,
							why: 'He wants her to feel better. But it tells her that it does not matter, and to her it does.',
						},
						{
							text: '“That’s not on you. Shall we tell Ms Hughes together, first thing?”',
							helps: true,
							why: 'He says whose fault it is not, offers company and names an adult. Ms Hughes is never shocked.',
						},
						{
							text: 'Comment back at everyone who commented',
							helps: false,
							why: 'Loyal, and exhausting. It keeps the post at the top. Reporting it and telling somebody ends it sooner.',
						},
					],
				},
			],
			ending:
				'Leah keeps a note of who wrote what. Ms Hughes meets them before registration, and the comments are gone by lunch. Dan apologises, not very well. It is quieter after that.',
		},
	},
];
