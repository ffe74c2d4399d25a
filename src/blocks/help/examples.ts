import type { Example } from '../example.ts';
import type { Help } from './schema.ts';

export const examples: Example<Help>[] = [
	{ name: 'an opening sentence', keyStage: 'ks2-upper', props: { opening: 'Whatever it is, somebody can help.' } },
	{ name: 'the routes alone', keyStage: 'ks4', props: {} },
];
