// Longer than most files because it is data: whole examples, written once and shown in every rendering.
import type { Example } from '../example.ts';
import type { Label } from './schema.ts';

export const examples: Example<Label>[] = [
	{
		name: 'a name for a drawing, in pictures',
		keyStage: 'ks1',
		props: {
			id: 'pips-cat',
			prompt: 'Whose cat is it?',
			about: 'Pip drew a cat.',
			thing: 'cat',
			parts: [
				{
					id: 'who',
					ask: 'Who made it?',
					why: 'A name shows whose it is.',
					choices: [
						{ text: 'Pip', writes: 'By Pip', who: 'pip' },
						{ text: 'Ali', writes: 'By Ali', who: 'ali', think: 'Ali can make a cat too. Who drew this one?' },
						{ text: 'Zara', writes: 'By Zara', who: 'zara', think: 'Zara likes it. Who drew it?' },
					],
				},
			],
			done: 'Now we all know. Pip made it!',
		},
	},
	{
		name: 'a poster with somebody else’s photo in it',
		keyStage: 'ks2-lower',
		props: {
			id: 'zaras-poster',
			prompt: 'Help Zara to make a label for her poster.',
			about:
				'Zara made a poster about owls. She wrote the words. Finn took the photo of the owl, and said that she may use it.',
			thing: 'owl',
			parts: [
				{
					id: 'maker',
					ask: 'Who made the poster?',
					why: 'A label says who made it, so that others can ask.',
					choices: [
						{ text: 'Zara', writes: 'Poster by Zara.', who: 'zara' },
						{
							text: 'Nobody knows',
							writes: 'Maker unknown.',
							think: 'We do know. Zara made it, and she can be proud of it.',
						},
					],
				},
				{
					id: 'photo',
					ask: 'Where is the photo from?',
					why: 'When something is made by another person, the label says so.',
					choices: [
						{ text: 'Finn took it', writes: 'Photo by Finn.', who: 'finn' },
						{
							text: 'From the internet',
							writes: 'Photo from the internet.',
							think: 'The internet takes no photos. A person did. Who was it?',
						},
						{
							text: 'It need not be said',
							writes: 'Photo: not named.',
							think: 'Finn was kind enough to share. His name is a way to say thank you.',
						},
					],
				},
				{
					id: 'use',
					ask: 'May it be used?',
					why: 'Then everybody knows that the maker was asked.',
					choices: [
						{ text: 'Yes, Finn said so', writes: 'Used with his permission.' },
						{
							text: 'Nobody asked',
							writes: 'Used without asking.',
							think: 'Look again. Zara asked, and what did Finn say?',
						},
					],
				},
			],
			done: 'It says who made what, and that somebody was asked. That is fair to Zara and to Finn.',
		},
	},
	{
		name: 'an honest line about help from AI',
		keyStage: 'ks5',
		props: {
			id: 'ellis-report',
			prompt: 'Write the line that Ellis should put below this report.',
			about:
				'Ellis wrote a report on sleep. The figures come from a survey that the college’s students published for anybody to reuse, if they are named. An AI tool suggested the headings; Ellis checked and changed them.',
			parts: [
				{
					id: 'author',
					ask: 'Who is responsible?',
					why: 'Readers need a person whom they can ask.',
					choices: [
						{ text: 'Ellis', writes: 'Report by Ellis.' },
						{
							text: 'Ellis and the AI tool',
							writes: 'Report by Ellis and an AI tool.',
							think: 'A tool cannot answer for what it says. The person who uses it can.',
						},
					],
				},
				{
					id: 'figures',
					ask: 'Where are the figures from?',
					why: 'Readers can then check them, and the makers are named as they asked.',
					choices: [
						{ text: 'The students’ survey', writes: 'Figures: student sleep survey, reused as its authors allow.' },
						{
							text: 'Public figures',
							writes: 'Figures: public.',
							think: 'It is allowed to reuse them, with one condition. What did the authors ask for?',
						},
					],
				},
				{
					id: 'ai',
					ask: 'What did AI do?',
					why: 'Saying it plainly keeps trust, and it is what many colleges ask for.',
					choices: [
						{ text: 'It suggested headings', writes: 'Headings suggested by an AI tool, checked by the author.' },
						{
							text: 'Nothing',
							writes: 'No AI tool was used.',
							think: 'It was a small part. Naming small help is what makes the rest believable.',
						},
						{
							text: 'It wrote the report',
							writes: 'Written by an AI tool.',
							think: 'Ellis did more than that, and may say so.',
						},
					],
				},
			],
			done: 'One honest line: who answers for it, where it comes from, and what a tool did.',
		},
	},
];
