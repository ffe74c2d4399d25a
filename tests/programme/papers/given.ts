import { type Assignment, writeAssignment } from '../../../src/programme/assignment.ts';
import type { Given, GivenLesson } from '../../../src/programme/papers/given.ts';

const assignment: Assignment = {
	lessons: ['uks2-01', 'uks2-02', 'ks3-06'],
	// A sign that no font of ours has, in a label nearly as long as it may be.
	label: '5 Ash ☀ with a label as long as it may',
	from: '2026-11-30',
	to: '2026-12-18',
	mode: 'in-class',
	nation: 'england',
	school: '',
	adults: '',
};

const lesson = (id: string, title: string, given: Partial<GivenLesson> = {}): GivenLesson => ({
	...{ id, title, summary: 'Pupils find out what helps.', keyStage: 'ks2-upper', sensitivity: 0, draft: false },
	...given,
});

/** What papers are made from, with a sensitive lesson among the others. */
export const given: Given = {
	assignment,
	link: `https://lantern.example.org/a/#${writeAssignment(assignment)}`,
	lessons: [
		lesson('uks2-01', 'Locks and keys'),
		lesson('uks2-02', 'Made by AI'),
		lesson('ks3-06', 'Images, consent and the law', { keyStage: 'ks3', sensitivity: 3, draft: true }),
	],
	help: { pupils: 'Childline: 0800 1111', emergency: '999', adults: 'NSPCC: 0808 800 5000', checked: '2026-11-22' },
};
