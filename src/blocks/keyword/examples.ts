import type { Example } from '../example.ts';
import type { Keyword } from './schema.ts';

export const examples: Example<Keyword>[] = [
	{ name: 'a word from the vocabulary', keyStage: 'ks2-upper', props: { word: 'pressure' } },
];
