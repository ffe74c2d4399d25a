// Longer than most files because it is data: whole examples, written once and shown in every rendering.
import type { Example } from '../example.ts';
import type { AfterTelling } from './schema.ts';

export const examples: Example<AfterTelling>[] = [
	{
		name: 'few words, and a grown-up who is busy',
		keyStage: 'ks1',
		props: {
			id: 'ali-told',
			who: 'ali',
			mood: 'unsure',
			says: 'A game made me sad.',
			first: { label: 'a teacher', setting: 'school', who: 'mr-okoro', says: ['I am glad you told me.'] },
			next: {
				label: 'Gran',
				setting: 'home',
				who: 'gran-bell',
				says: ['Come and sit with me.'],
				toSchool: 'Gran goes to school with Ali.',
			},
			notYet: [{ how: 'busy', text: '“Not now,” says the teacher.', again: 'I need help.' }],
			writes: 'They write, “A game made Ali sad.”',
			tells: 'They tell one more helper. Not the class.',
			asks: '“Can you tell me more?” Ali says a bit.',
			device: 'Ali does not have to show the game.',
			later: ['Ali feels a bit better. Ali goes to play.'],
		},
	},
	{
		name: 'a laugh first, and an aunt who comes along',
		keyStage: 'ks2-upper',
		props: {
			id: 'jay-told',
			who: 'jay',
			mood: 'concerned',
			says: 'Somebody in my team chat is being mean every day.',
			first: {
				label: 'a sports coach',
				setting: 'community',
				who: 'coach-ray',
				says: ['Thank you for telling me, Jay.', 'I’ll make time for this today.'],
				toSchool: 'Coach Ray rings the school, and tells Jay first that he will.',
			},
			next: {
				label: 'a class teacher',
				setting: 'school',
				who: 'mr-okoro',
				says: ['I’m listening. There’s no rush.'],
			},
			notYet: [
				{
					how: 'busy',
					text: '“After training, mate.” Then training ends, and he has gone.',
					again: 'It’s important. When today?',
				},
				{ how: 'laughs', text: '“Boys will be boys!” says Coach Ray.', again: 'I’m not joking. It hurts.' },
			],
			writes: 'Mr Okoro writes: “Jay said: somebody in my team chat is being mean every day.”',
			tells: 'Mr Okoro tells Mr Singh, the safeguarding lead. They plan with Jay how his family will hear.',
			asks: '“Can you tell me about the chat?” Jay tells two things, and leaves one for later.',
			device: 'Jay keeps his phone in his bag while he talks. Later he shows two messages, because he wants to.',
			later: ['Jay still feels a bit shaky that night. By Friday there is a plan, and he sleeps well.'],
		},
	},
	{
		name: 'three ways to get it wrong',
		keyStage: 'ks3',
		props: {
			id: 'leah-told',
			who: 'leah',
			mood: 'unsure',
			says: 'Can I tell you about something? It’s to do with a chat.',
			first: {
				label: 'an uncle',
				setting: 'home',
				who: 'uncle-tariq',
				says: ['Right, I’m putting this down. Go on.', 'Thanks for trusting me with it.'],
				toSchool: 'He asks Leah who at school she would like to talk to, and they go together.',
			},
			next: {
				label: 'the school nurse',
				setting: 'school',
				who: 'nurse-chen',
				says: ['Thank you for coming. Start anywhere you like.'],
			},
			notYet: [
				{ how: 'busy', text: 'He nods at his screen and says “mm”.', again: 'I need you to hear this, please.' },
				{ how: 'laughs', text: '“Drama in the choir again?” he says.', again: 'It isn’t drama. I’m worried.' },
				{
					how: 'cross',
					text: '“I told you not to use that app.” His voice is loud.',
					again: 'I need help more than a rule.',
				},
			],
			writes: 'Nurse Chen notes Leah’s own sentence, and reads it back to check it.',
			tells: 'She tells Mr Singh, who leads on safeguarding. He can act; a nurse on her own can’t.',
			asks: '“Tell me what you’d like me to know.” Leah does not have to guess what matters.',
			device: 'Leah talks first. Nobody looks at the chat without her.',
			later: ['It’s odd at first that two people know. A week later it mostly feels like less to carry.'],
		},
	},
	{
		name: 'a helpline as the second one told',
		keyStage: 'ks4',
		props: {
			id: 'alex-told',
			who: 'alex',
			mood: 'tired',
			says: 'I need to report something, and I’d like it to be today.',
			first: {
				label: 'a head of year',
				setting: 'school',
				who: 'ms-hughes',
				says: [
					'I’m glad you came. You’re not in trouble for asking.',
					'Before you go on: here is who I’d have to tell.',
				],
			},
			next: {
				label: 'Childline',
				setting: 'helpline',
				says: ['You’re through. Say as much as feels right.'],
				toSchool: 'They work out a first sentence with Alex for the school nurse, and Alex tells her in the morning.',
			},
			notYet: [
				{
					how: 'busy',
					text: '“Come back on Friday,” she says, with the phone at her ear.',
					again: 'It can’t wait. Could somebody cover for you?',
				},
				{ how: 'laughs', text: '“It’s only the internet.”', again: 'I’m asking for help with a threat.' },
			],
			writes: 'What Alex said, in quotation marks, with the date. Opinions stay out of it.',
			tells: 'The safeguarding lead hears it within the hour. With a threat, the police may be told as well.',
			asks: 'One open question, then a pause. Alex can ask for a break, or for somebody else to be there.',
			device: 'Alex writes down the account’s name. Nobody asks to see a private picture, because nobody may.',
			later: ['It isn’t over by teatime. But somebody else is doing the worrying, and Alex runs again on Sunday.'],
		},
	},
];
