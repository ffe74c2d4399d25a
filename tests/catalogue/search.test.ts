import { describe, expect, it } from 'vitest';
import { type Searched, searchOf } from '../../src/catalogue/search.ts';

const lesson = (id: string, title: string, more: Partial<Searched> = {}): Searched => ({
	id,
	title,
	summary: '',
	words: '',
	outcomes: '',
	...more,
});
const search = searchOf([
	lesson('ks3-03', 'Where’s the line?', { words: 'harassment banter', summary: 'A joke goes too far.' }),
	lesson('ks4-01', 'Online blackmail: there is a way out', { words: 'threat', outcomes: 'I can recognise blackmail' }),
	lesson('lks2-04', 'When a joke stops being funny', { words: 'bystander bullying' }),
]);

describe('a search', () => {
	it.each([
		['a word of the title', 'blackmail', ['ks4-01']],
		['a word that a lesson teaches', 'bystander', ['lks2-04']],
		['words in any order and case', 'JOKE funny', ['lks2-04']],
		['half a word', 'harass', ['ks3-03']],
		['a word with a slip in it', 'blackmial', ['ks4-01']],
		['another slip', 'bulying', ['lks2-04']],
		['a title before a summary', 'joke', ['lks2-04', 'ks3-03']],
		['nothing where a word is nowhere', 'joke zebra', []],
	])('finds by %s', (_, words, ids) => expect(search.find(words)).toEqual(ids));

	it('asks for nothing when nothing is typed', () => expect(search.find('  ')).toBeUndefined());
});
