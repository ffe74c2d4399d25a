import { expect, it } from 'vitest';
import { handsTold } from '../../src/programme/hands-told.ts';

it.each([
	[28, [20, 8], [28, 0], []],
	[28, [20, 9], [0, 0], ['29 hands before, but the class has 28 pupils. Count again, or leave it.']],
	[2, [3], [4], ['3 hands before', '4 hands after']],
	[undefined, [99], [99], []],
])('of a class of %s: %j, then %j', (size, before, after, told) => {
	expect(handsTold({ before, after }, size)).toEqual(told.map((words) => expect.stringContaining(words)));
});
