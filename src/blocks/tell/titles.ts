import { grownUp } from '../../parts/grown-up.ts';
import { nameOf } from '../../parts/person.ts';
import type { Tell } from './schema.ts';

/** The titles of the six parts, the same on screen and on paper. */
export function titles({ who }: Tell, keyStage: string) {
	const { one, a } = grownUp(keyStage);
	const young = one === 'grown-up';
	return {
		who: `Who could ${nameOf(who)} tell?`,
		/** Said beside every choice of people: no place and no person is safe for everybody. */
		unsafe: young
			? `If somebody feels unsafe, pick someone else.`
			: `If one of them makes ${nameOf(who)} feel unsafe, choose another.`,
		words: `What could ${nameOf(who)} say?`,
		says: `What ${a} who helps could say`,
		next: 'What happens next',
		ifNot: `If the first ${one} does not help`,
		again: `Say it again. What could ${nameOf(who)} say?`,
		another: young ? 'Or tell somebody else.' : 'Or tell somebody else. Who could it be?',
		stays: 'What stays private?',
		cannot: 'What cannot stay private?',
		ways: 'Other ways to tell',
	};
}
