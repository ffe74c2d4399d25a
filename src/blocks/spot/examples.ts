import type { Example } from '../example.ts';
import type { Spot } from './schema.ts';

export const examples: Example<Spot>[] = [
	{
		name: 'a short, mild chat',
		keyStage: 'ks2-upper',
		props: {
			id: 'buildstar-signs',
			prompt: 'Amira only knows BuildStar from a game. Which messages are worth noticing?',
			who: 'amira',
			look: 'chat',
			items: [
				{ from: 'BuildStar', text: 'your castle looks great!', why: 'A kind word about a game is fine on its own.' },
				{ from: 'amira', text: 'thanks! it took me a week', why: 'Amira talks about her build. That is fine.' },
				{
					from: 'BuildStar',
					text: 'come to another app, it’s just us there',
					sign: 'asks to move somewhere private',
					why: 'Away from the game, fewer people can see what is said.',
				},
				{ from: 'amira', text: 'i like it here with everyone', why: 'Amira can say what she likes. That is fine.' },
				{
					from: 'BuildStar',
					text: 'quick, answer me now',
					sign: 'hurries her',
					why: 'Hurry leaves no time to think or to ask somebody.',
				},
				{
					from: 'BuildStar',
					text: 'don’t tell anyone we talk',
					sign: 'asks for a secret',
					why: 'A secret keeps her away from people who can help. She can tell at any time.',
				},
			],
			done: 'You found all three. None of them is Amira’s fault, and she can tell an adult she trusts.',
		},
	},
	{
		name: 'moments in a week',
		keyStage: 'ks3',
		props: {
			id: 'leahs-week',
			prompt: 'Leah has been talking with somebody from a music group. Which changes in her week are worth noticing?',
			who: 'leah',
			look: 'list',
			items: [
				{ text: 'On Monday she learns a new song.', why: 'Enjoying the group is a good thing.' },
				{
					text: 'On Tuesday she hides her screen when a friend sits down.',
					sign: 'keeping things hidden',
					why: 'Wanting privacy is normal. Feeling that she must hide a person is a change to notice.',
				},
				{
					text: 'On Wednesday she misses choir so as not to upset them.',
					sign: 'giving up what she likes',
					why: 'Somebody who cares about her would be glad that she sings with friends.',
				},
				{
					text: 'On Thursday she posts a recording with her cousin.',
					why: 'She shares it with people she chose. That is fine.',
				},
				{
					text: 'On Friday she feels she owes them for a gift.',
					sign: 'feeling in debt',
					why: 'A gift that must be paid back with time or secrets is pressure.',
				},
			],
			done: 'How it feels can show that something is wrong. Leah is not to blame, and it is never too late to tell.',
		},
	},
	{
		name: 'a job offer',
		keyStage: 'ks4',
		props: {
			id: 'easy-job',
			prompt: 'Alex is sent this advert for weekend work. Which lines are worth a second look?',
			look: 'list',
			items: [
				{
					text: 'Help us set up a charity run on Saturdays.',
					why: 'It names a task and a time, which can be checked.',
				},
				{
					text: 'Earn more than your parents. No experience needed.',
					sign: 'too good to be true',
					why: 'Pay far above the usual for no skill is there to stop you asking questions.',
				},
				{ text: 'Ask for Ms Hughes at the front desk.', why: 'A named person in a public place is easy to check.' },
				{
					text: 'We only need to use your bank account.',
					sign: 'wants an account, not work',
					why: 'No real job needs that. Saying no, and telling somebody, keeps Alex out of trouble.',
				},
				{
					text: 'Reply tonight or lose your place.',
					sign: 'leaves no time to check',
					why: 'Pressure comes before the facts. A fair offer can wait a day.',
				},
			],
			done: 'Each of these is a reason to stop and ask somebody. If Alex has said yes already, telling still helps.',
		},
	},
];
