import type { Example } from '../example.ts';
import type { Law } from './schema.ts';

export const examples: Example<Law>[] = [
	{ name: 'one law', keyStage: 'ks3', props: { facts: ['blackmail'] } },
	{ name: 'two laws', keyStage: 'ks4', props: { facts: ['images-under-18', 'blackmail'] } },
];
