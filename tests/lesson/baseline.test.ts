import { describe, expect, it } from 'vitest';
import { itemPairs } from '../../src/lesson/baseline.ts';
import { aLesson } from '../help/a-lesson.ts';

describe('what a lesson asks at the beginning and again at the end', () => {
	it('is found in pairs', () => {
		const pairs = itemPairs(aLesson()).map(({ before, after }) => [before.props.id, after.props.id]);
		expect(pairs).toEqual([['sure-before', 'sure-after']]);
	});
});
