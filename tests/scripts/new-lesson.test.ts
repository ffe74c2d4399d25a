import { describe, expect, it } from 'vitest';
import { askFor, questions } from '../../scripts/new-lesson/questions.ts';
import { lessonText } from '../../scripts/new-lesson/template.ts';
import { loadFacts, loadKnown } from '../../scripts/outside/lessons.ts';
import { careFor } from '../../src/care/check.ts';
import { keyStages } from '../../src/lesson/front-matter.ts';
import { readLesson } from '../../src/lesson/read.ts';

const facts = loadFacts();
const known = loadKnown(facts);
const nobody = async () => undefined;

describe('a new lesson', () => {
	it.each(keyStages.flatMap((keyStage) => [35, 50].map((minutes) => ({ keyStage, minutes }))))(
		'for $keyStage of $minutes minutes is sound from the first moment',
		({ keyStage, minutes }) => {
			const text = lessonText({ title: 'Who: “can” help?', keyStage, minutes }, [], '2028-02-29');
			const read = readLesson(new TextEncoder().encode(text), 'lessons/new.mdx', known);
			expect(read.mistakes).toEqual([]);
			expect(read.lesson?.title).toBe('Who: “can” help?');
			const cared = read.lesson && careFor(read.lesson, { lineAt: read.lineAt, facts, today: '2028-02-29' });
			expect(cared?.findings.filter(({ weight }) => weight === 'error')).toEqual([]);
		},
	);

	it('takes a number that no lesson has', () => {
		const text = lessonText({ title: 'Two', keyStage: 'ks3', minutes: 40 }, ['ks3-90', 'ks3-91'], '2026-11-23');
		expect(text).toContain('id: ks3-92');
	});
});

describe('the three questions', () => {
	it('are answered by flags without asking', async () => {
		const answers = await askFor(questions, { title: 'A', keyStage: 'ks1', minutes: '40' }, nobody, () => {});
		expect(answers).toEqual({ title: 'A', keyStage: 'ks1', minutes: 40 });
	});

	it.each([
		[
			'a stage that is none',
			{ title: 'A', keyStage: 'ks9', minutes: '40' },
			/"ks9" is not a key stage\. Did you mean "ks/,
		],
		['minutes that are none', { title: 'A', keyStage: 'ks1', minutes: 'long' }, /"long" is not a number of minutes/],
		['no title', { title: ' ', keyStage: 'ks1', minutes: '40' }, /needs a title/],
		['nobody there to ask', { title: 'A' }, /Answer it with --stage/],
	])('refuse %s, and say why', async (_, given, said) => {
		const heard: string[] = [];
		expect(await askFor(questions, given, nobody, (problem) => heard.push(problem))).toBeUndefined();
		expect(heard.join()).toMatch(said);
	});
});
