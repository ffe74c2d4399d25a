import { grownUp } from '../../parts/grown-up.ts';
import { nameOf } from '../../parts/person.ts';
import type { Tell } from './schema.ts';

/** The titles of the six parts, the same on screen and on paper. */
export function titles({ who }: Tell, keyStage: string) {
	const { one, a } = grownUp(keyStage);
	return {
		who: `Who could ${nameOf(who)} tell?`,
		words: `What could ${nameOf(who)} say?`,
		says: `What ${a} who helps could say`,
		next: 'What happens next',
		ifNot: `If the first ${one} does not help`,
		ways: 'Other ways to tell',
	};
}
