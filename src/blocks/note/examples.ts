import type { Example } from '../example.ts';
import type { Note } from './schema.ts';

export const examples: Example<Note>[] = [
	{ name: 'nothing of its own: its words stand between the tags', keyStage: 'ks3', props: {} },
];
