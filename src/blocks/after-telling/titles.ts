import { capital } from '../../parts/capital.ts';
import { grownUp } from '../../parts/grown-up.ts';
import { nameOf } from '../../parts/person.ts';
import type { AfterTelling, Listener, slips } from './schema.ts';

const bare = (words: string) => words.replace(/^“([^“”]*)”$/, '$1');
const slipWords: Record<(typeof slips)[number], string> = {
	busy: 'is busy',
	laughs: 'laughs it off',
	cross: 'gets cross',
};

/** What each stop of the walk is called, the same on screen, on the board, on paper and in the answers. */
export function titles({ who, first, next }: AfterTelling, keyStage: string) {
	const name = nameOf(who);
	const { a } = grownUp(keyStage);
	const young = a === 'a grown-up';
	return {
		whole: young ? `What happens when ${name} tells` : `What happens when ${name} tells?`,
		start: `${name} tells ${first.label}`,
		wonder: 'What could happen next?',
		slip: (how: (typeof slips)[number]) => `${capital(first.label)} ${slipWords[how]}`,
		again: (words: string) => `Say it again: “${bare(words)}”`,
		next: `Tell ${next.label}`,
		listens: ({ label }: Listener) => `${capital(label)} listens`,
		writes: young ? 'What do they write?' : 'What do they write down?',
		tells: young ? 'Who do they tell?' : 'Who do they tell, and why?',
		asks: `What do they ask ${name}?`,
		device: 'What about the phone or tablet?',
		later: young ? `How is ${name} now?` : `How is ${name} after that?`,
	};
}
