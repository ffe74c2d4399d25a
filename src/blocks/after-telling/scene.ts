import { capital } from '../../parts/capital.ts';
import { nameOf } from '../../parts/person.ts';
import type { ToldFacts } from '../place.ts';
import type { AfterTelling, Listener } from './schema.ts';
import { titles } from './titles.ts';
import { listenerAt, type Spot } from './walk.ts';

/** What is seen at one spot of the walk. */
export type Scene = {
	title: string;
	/** Who is seen: the character, or the adult. */
	who: { member?: Listener['who'] | undefined; setting?: Listener['setting']; mood: AfterTelling['mood'] };
	/** Words that are said, and who says them. */
	speech?: { by: string; words: string[] };
	/** What happens to this character. */
	text: string[];
	/** What is the same in every school. */
	fact?: string;
};

/** The scene at a spot, in the words for a key stage. */
export function sceneAt(walk: AfterTelling, keyStage: string, facts: ToldFacts, spot: Spot): Scene {
	const title = titles(walk, keyStage);
	const character = { member: walk.who, mood: walk.mood };
	if (spot.at === 'start')
		return { title: title.start, who: character, speech: { by: nameOf(walk.who), words: [walk.says] }, text: [] };
	if (spot.at === 'not-yet') {
		const slip = walk.notYet[spot.slip];
		const heading = slip ? title.slip(slip.how) : '';
		return { title: heading, who: character, text: slip ? [slip.text] : [], fact: facts.notYet.pupils };
	}
	const listener = listenerAt(walk, spot) ?? walk.first;
	// What is written, asked and passed on happens at school, wherever it was said first.
	const atSchool = [listener, walk.first, walk.next].find(({ setting }) => setting === 'school') ?? listener;
	const { who: member, setting } = spot.at === 'heard' ? listener : atSchool;
	const adult = { member, setting, mood: 'explaining' } as const;
	if (spot.at === 'heard')
		return {
			title: title.listens(listener),
			who: adult,
			speech: { by: capital(listener.label), words: listener.says },
			text: listener.toSchool ? [listener.toSchool] : [],
		};
	const text = [walk[spot.at]].flat();
	const who = spot.at === 'later' ? ({ member: walk.who, mood: 'relieved' } as const) : adult;
	return { title: title[spot.at], who, text, fact: facts[spot.at].pupils };
}
