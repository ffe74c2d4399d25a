import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/lesson/front-matter-text.ts';
import { mistakeText } from '../../src/lesson/mistake.ts';
import { readLesson } from '../../src/lesson/read.ts';
import { known, soundText } from '../help/a-lesson.ts';

const read = (text: string) => readLesson(new TextEncoder().encode(text), 'x.mdx', known);
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
const many = (part: string, count = 20_000) => part.repeat(count);

describe('a lesson that lies too deep to be read', () => {
	it.each([
		['lists in the front matter', (deep: string) => soundText.replace('title:', `odd: ${deep}\ntitle:`), many('[')],
		[
			'named values in the front matter',
			(deep: string) => soundText.replace('title:', `odd: ${deep}\ntitle:`),
			many('{a: '),
		],
		[
			'list items on one line of it',
			(deep: string) => soundText.replace('title:', `odd:\n  ${deep}x\ntitle:`),
			many('- '),
		],
		['a value of a block', (deep: string) => soundText.replace('options={[', `options={[${deep}`), many('[')],
		['objects in a value', (deep: string) => soundText.replace('options={[', `options={[${deep}`), many('{a: ')],
		['blocks in blocks', (deep: string) => soundText.replace('<Note>', `${deep}<Note>`), many('<Note>\n\n')],
		['unnamed tags', (deep: string) => soundText.replace('<Note>', `${deep}<Note>`), many('<>')],
		['quotations', (deep: string) => soundText.replace('Tell the story in', `${deep}Tell the story in`), many('> ')],
		[
			'emphasis in emphasis',
			(deep: string) => soundText.replace('Tell the story in', `${deep}Tell the story in`),
			many('**a _b '),
		],
		[
			'lists of lists',
			(deep: string) => soundText.replace('Tell the story in', `${deep}Tell the story in`),
			many('- '),
		],
	])('is refused for %s, with its line', (_, written, deep) => {
		const text = written(deep);
		const found = read(text).mistakes.find(({ what }) => /too deep/.test(what));
		expect(found?.line).toBeGreaterThanOrEqual(lineOf(text, deep));
		expect(found?.line).toBeLessThanOrEqual(lineOf(text, deep) + 130);
	});
});

describe('YAML that repeats itself by an alias', () => {
	const bomb = [
		'a: &a [x, x]',
		...Array.from({ length: 25 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'}, *${i ? `b${i - 1}` : 'a'}]`),
	].join('\n');

	it.each([
		['a bomb', bomb, /^f\.yaml:3 {2}“\*a” stands for something written elsewhere/],
		['a name that there is not', 'id: x\ntitle: *nobody', /^f\.yaml:3 {2}“\*nobody”/],
		['a list in itself', 'a: &a [*a]', /^f\.yaml:2 {2}“\*a”/],
		['keys from elsewhere', 'a: &a {b: c}\nd:\n  <<: *a', /^f\.yaml:4 {2}“\*a”/],
	])('is refused for %s, at its line', (_, yaml, said) => {
		const found = readYaml(yaml, 'f.yaml', 2);
		expect(found.value).toBeUndefined();
		expect(mistakeText(found.mistakes[0] ?? { file: '', line: 0, what: '' })).toMatch(said);
	});
});

describe('the front matter', () => {
	const piece = fc.constantFrom(
		'a: ',
		'[',
		']',
		'{',
		'}',
		'- ',
		'\n',
		'  ',
		'*a',
		'&a ',
		'? ',
		': ',
		'"',
		"'",
		'|',
		'>',
		'!!x ',
		'%YAML 1.1',
		'---',
		'<<: ',
		'#',
		'x',
		',',
	);
	it('is read, or refused with a line of its own, whatever it holds', () =>
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
				const yaml = pieces.join('');
				const { value, mistakes } = readYaml(yaml, 'f.yaml', 5);
				expect(JSON.stringify(value ?? null)).toBeTypeOf('string');
				for (const { line } of mistakes) {
					expect(line).toBeGreaterThanOrEqual(5);
					expect(line).toBeLessThanOrEqual(5 + yaml.split('\n').length);
				}
			}),
			{ numRuns: 10_000 },
		));
});
