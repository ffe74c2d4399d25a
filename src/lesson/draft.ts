import type { Lesson } from './lesson.ts';

/** A lesson of level 2 or 3 is a draft until a person has put their name to it. */
export const isDraft = ({ sensitivity, reviewed }: Pick<Lesson, 'sensitivity' | 'reviewed'>) =>
	sensitivity >= 2 && !reviewed.by;
