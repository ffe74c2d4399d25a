import { titles as walkTitles } from '../../../blocks/after-telling/titles.ts';
import { stops } from '../../../blocks/after-telling/walk.ts';
import { reminder } from '../../../blocks/helping-hand/reminder.ts';
import { leading } from '../../../blocks/pause/leading.ts';
import { booklet } from '../../../blocks/story/booklet.ts';
import { choicesToHelp, helper } from '../../../blocks/story/path.ts';
import { nameOf } from '../../../parts/person.ts';
import { bySetting, settingWords } from '../../../parts/setting.ts';
import { bold, list, listed, say } from '../../text.ts';
import type { Answers } from './answer.ts';

/** Blocks about telling, where nothing is wrong and every way leads to help. */
export const telling: Pick<Answers, 'HelpingHand' | 'Tell' | 'AfterTelling' | 'Story' | 'Pause'> = {
	HelpingHand: ({ roles, done }) => ({
		title: 'A helping hand',
		lines: [
			say(bold('Every hand is different, and none is wrong. '), 'Look for five fingers, and for at least two places.'),
			...bySetting(roles).map(({ setting, things }) =>
				listed(say(bold(`${settingWords[setting].at}: `), `${things.map(({ label }) => label).join(', ')}.`)),
			),
			say(bold('If all five are from one place: '), `“Could one be from somewhere else?” ${reminder}`),
			say(bold('When the hand is full: '), done),
		],
	}),

	Tell: (tell) => ({
		title: `How ${nameOf(tell.who)} could tell`,
		intro: [
			say(bold('There is no wrong choice. '), 'Look for two people from two different places, and words to say aloud.'),
		],
		lines: [
			...(['begin', 'happened', 'ask'] as const).flatMap((piece) => [
				say(bold({ begin: 'To begin', happened: 'What happened', ask: 'What would help' }[piece])),
				...list(tell.words[piece]),
			]),
			say(bold('Other ways to tell')),
			...list(tell.otherWays),
			say(bold('What happens next')),
			...list(tell.next, 'number'),
			say(bold('What stays private: '), tell.privacy.stays),
			say(bold('What cannot: '), tell.privacy.cannot),
			say(bold('If the first person does not help: '), tell.ifNot),
			...(tell.again ? [say(bold('To say it again')), ...list(tell.again)] : []),
		],
		table: {
			heads: ['Who', 'What helps to hear from them'],
			rows: tell.adults.map(({ label, says }) => [say(label), say(says.join(' '))]),
		},
	}),

	AfterTelling: (walk) => {
		const title = walkTitles(walk, 'ks3');
		return {
			title: title.whole,
			intro: [
				say(
					bold('Every way leads to somebody who listens. '),
					'Check before the lesson that it is true at your school.',
				),
			],
			lines: [
				...walk.notYet.map(({ how, text, again }) =>
					listed(say(bold(`${title.slip(how)}: `), `${text} ${title.again(again)} Or: ${title.next}.`)),
				),
				say('If anybody makes the character feel unsafe, the character can choose somebody else.'),
			],
			table: {
				heads: ['On the walk', 'What happens', 'At our school'],
				rows: stops.map((stop) => [say(title[stop]), say([walk[stop]].flat().join(' ')), say('')]),
			},
		};
	},

	Story: (story) => ({
		title: `${story.title}: a map of the paths`,
		intro: [say('No choice here is a wrong answer. Some paths reach help sooner, and every path gets there.')],
		lines: [],
		table: {
			heads: ['No.', 'It begins', 'Ways on', 'Help'],
			rows: booklet(story).map(({ number, scene, jumps }) => [
				say(String(number)),
				say(scene.text[0] ?? ''),
				say(jumps.map(({ label, to }) => `${label} (go to ${to})`).join(' · ') || 'This path ends here.'),
				say(helpText(choicesToHelp(story, scene), helper(story, scene))),
			]),
		},
	}),

	Pause: ({ title, ending }) => ({ title, lines: [...list(leading), say(bold('Go on with: '), ending)] }),
};

/** @param choices how many there are before help, or undefined where there is none */
function helpText(choices: number | undefined, name: string): string {
	if (choices === 0) return `Help is here. ${name} helps.`;
	if (choices === undefined) return 'none';
	return choices === 1 ? '1 choice away' : `${choices} choices away`;
}
