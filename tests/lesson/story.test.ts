import { describe, expect, it } from 'vitest';
import { blockChecks } from '../../src/lesson/block-checks.ts';
import type { BlockOf } from '../../src/lesson/lesson.ts';

type Scene = BlockOf<'Story'>['props']['scenes'][number];

const scene = (id: string, to: string[], helps = false): Scene => ({
	id,
	text: ['Words.'],
	...(to.length && { choices: to.map((one) => ({ label: one, to: one })) }),
	...(helps && { helps: true as const }),
});

const check = (scenes: Scene[], start = 'a') =>
	blockChecks({
		kind: 'block',
		name: 'Story',
		line: 1,
		children: [],
		props: { id: 'tale', who: 'amira', title: 'Tale', start, scenes },
	}).map((found) => found.what);

describe('a story', () => {
	it('is sound when each scene is met and each path ends with help', () => {
		expect(check([scene('a', ['b', 'c']), scene('b', ['c']), scene('c', [], true)])).toEqual([]);
	});

	it('may go round in circles as long as help can be reached', () => {
		expect(check([scene('a', ['b']), scene('b', ['a', 'c']), scene('c', [], true)])).toEqual([]);
	});

	it('names a circle once, and not the scenes that lead into it', () => {
		const scenes = [scene('a', ['b', 'd']), scene('b', ['c']), scene('c', ['b', 'e']), scene('e', ['c'], true)];
		const said = check([...scenes, scene('d', [], true)]);
		expect(said).toEqual(['The story "tale" can never end once it has come to these scenes: b, c, e.']);
		const into = [scene('a', ['x', 'd']), scene('x', ['b']), scene('b', ['c'], true), scene('c', ['b'])];
		expect(check([...into, scene('d', [], true)]).filter((one) => /never end/.test(one))).toEqual([
			'The story "tale" can never end once it has come to these scenes: b, c.',
		]);
	});

	it('may be helped by an adult, or by a helpline, which has no face', () => {
		const end = (who?: Scene['who']) => [scene('a', ['b']), scene('b', ['c']), { ...scene('c', [], true), who }];
		for (const who of ['mr-okoro', 'ellis', undefined] as const) expect(check(end(who))).toEqual([]);
	});

	it.each([
		[
			'a scene that cannot be reached',
			[scene('a', ['b']), scene('b', [], true), scene('lost', ['b'])],
			/"lost" .* cannot be reached/,
		],
		[
			'an ending without help',
			[scene('a', ['b', 'c']), scene('b', [], true), scene('c', [])],
			/ends at "c" without anybody helping/,
		],
		[
			'a circle without a way to help',
			[scene('a', ['b', 'd']), scene('b', ['c']), scene('c', ['b']), scene('d', [], true)],
			/From the scene "b" .* no path leads to help/,
		],
		[
			'a circle that never ends, though somebody helps on the way',
			[scene('a', ['b', 'd']), scene('b', ['c'], true), scene('c', ['b']), scene('d', [], true)],
			/"tale" can never end once it has come to these scenes: b, c\./,
		],
		[
			'a choice that leads back to its own scene',
			[scene('a', ['a', 'b']), scene('b', ['c']), scene('c', [], true)],
			/The choice "a" .* leads back to its own scene "a"/,
		],
		[
			'two choices in the same words',
			[scene('a', ['b', 'b']), scene('b', ['c']), scene('c', [], true)],
			/The scene "a" .* offers "b" twice/,
		],
		[
			'help from another pupil',
			[scene('a', ['b']), scene('b', ['c']), { ...scene('c', [], true), who: 'jay' as const }],
			/the one who helps, "jay", is a pupil/,
		],
		[
			'a choice that leads nowhere',
			[scene('a', ['bb']), scene('b', [], true), scene('c', [], true)],
			/leads to a scene "bb" that is not there/,
		],
		[
			'two scenes of one name',
			[scene('a', ['b']), scene('b', [], true), scene('b', [], true)],
			/two scenes called "b"/,
		],
	])('is refused for %s', (_, scenes, said) => {
		expect(check(scenes).join('\n')).toMatch(said);
	});

	it('is refused when it begins at a scene that is not there', () => {
		expect(check([scene('a', [], true), scene('b', [], true), scene('c', [], true)], 'z').join()).toMatch(
			/"z" that is not there/,
		);
	});
});
