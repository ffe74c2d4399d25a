// Longer than most files because it is data: whole examples, written once and shown in every rendering.
import type { Example } from '../example.ts';
import type { Feed } from './schema.ts';

export const examples: Example<Feed>[] = [
	{
		name: 'songs, dogs and lives that look perfect',
		keyStage: 'ks3',
		props: {
			id: 'leahs-feed',
			prompt: 'Leah looks at her feed after school. Tune it, and watch how she feels.',
			who: 'leah',
			topics: [
				{
					id: 'songs',
					name: 'songs',
					leaves: 'lighter',
					start: 1,
					thing: 'musical-notes',
					posts: ['A choir learns a new round', 'A tune played on glasses of water', 'Two friends sing in a stairwell'],
				},
				{
					id: 'dogs',
					name: 'dogs',
					leaves: 'lighter',
					start: 1,
					thing: 'dog-face',
					posts: ['A dog meets a snail', 'A puppy asleep in its bowl'],
				},
				{
					id: 'perfect',
					name: 'lives that look perfect',
					leaves: 'heavier',
					start: 1,
					thing: 'sparkles',
					posts: ['A morning with nothing out of place', 'A week in which it never rains', 'A face like a drawing'],
				},
				{
					id: 'adverts',
					name: 'adverts',
					leaves: 'same',
					start: 1,
					thing: 'shopping-cart',
					posts: ['A lamp that changes colour', 'Shoes, now in green'],
				},
			],
			drift: 'perfect',
			drops:
				'Comparing is human, and pictures are chosen and changed to look like that. The feed shows more of what keeps people looking. It is not Leah’s fault, and she can steer it.',
			break: 'Leah puts the phone in her bag and hums on the way to the window.',
			fresh: 'The feed forgets what it had learned about Leah. It shows a little of everything.',
			tell: {
				label: 'Tell Ms Hughes',
				says: '“Thank you for telling me. Lots of people notice that. Shall we look at what would help?”',
			},
			done: 'Leah chose what she sees, and somebody knows how she felt. She can do both again on any day.',
		},
	},
	{
		name: 'a feed that grows heavy at night',
		keyStage: 'ks4',
		props: {
			id: 'alexs-feed',
			prompt: 'Alex reads late at night, and the feed has become heavy. What could Alex do with it?',
			who: 'alex',
			topics: [
				{
					id: 'running',
					name: 'running',
					leaves: 'lighter',
					start: 1,
					thing: 'running-shoe',
					posts: ['A path through a wood at dawn', 'How to warm up in five minutes'],
				},
				{
					id: 'flat',
					name: 'posts that leave Alex flat',
					leaves: 'heavier',
					start: 2,
					thing: 'cloud',
					posts: ['One that Alex wishes not to have seen', 'Another like it', 'One more, after midnight'],
				},
				{
					id: 'books',
					name: 'books',
					leaves: 'lighter',
					start: 1,
					thing: 'books',
					posts: ['A first page, read aloud', 'Three stories set at sea'],
				},
			],
			drift: 'flat',
			drops:
				'What weighs on Alex comes back because Alex stopped to look, which anybody would. It is no sign of being weak. Less of it, a break and a person can all help.',
			break: 'Alex plugs the phone in at the other end of the room, and reads a chapter on paper.',
			fresh: 'The feed starts from nothing. What felt heavy has to compete with all the rest.',
			tell: {
				label: 'Tell Nurse Chen',
				says: '“I’m glad you told me. You don’t have to have all the words. We’ll find out together what you need.”',
			},
			done: 'A reset changes the feed. Telling changes how alone it feels. If the heaviness stays, Alex can tell again, today.',
		},
	},
	{
		name: 'one event in calm and in loud voices',
		keyStage: 'ks5',
		props: {
			id: 'nias-feed',
			prompt: 'A new cycle lane divides the town, and Nia follows it online. Steer the feed, and see what drifts.',
			who: 'nia',
			topics: [
				{
					id: 'reports',
					name: 'reports with sources',
					leaves: 'same',
					start: 1,
					thing: 'newspaper',
					posts: ['What the council decided, with its minutes', 'Traffic before and after, counted twice'],
				},
				{
					id: 'people',
					name: 'people who were there',
					leaves: 'lighter',
					start: 1,
					thing: 'speech-balloon',
					posts: ['A baker and a cyclist talk it over', 'A bus driver shows the new route'],
				},
				{
					id: 'loud',
					name: 'posts that make one side the enemy',
					leaves: 'heavier',
					start: 1,
					thing: 'megaphone',
					posts: ['They are ruining our town', 'Only fools believe the other side', 'Pick a side, now'],
				},
			],
			drift: 'loud',
			drops:
				'Anger holds attention, so a feed that lives on attention serves more of it. That says something about the feed, and nothing about Nia. She can look sideways, and step out.',
			break: 'Nia cycles to the new lane and has a look.',
			fresh: 'The feed starts even. What happens next depends on what it is shown to reward.',
			tell: {
				label: 'Talk to Uncle Tariq',
				says: '“Makes sense that it wound you up. Shall we read the minutes together, and see who is missing from both feeds?”',
			},
			done: 'Nia has more than one voice in view, and somebody to think it through with.',
		},
	},
];
