import { describe, expect, it } from 'vitest';
import { lessonText } from '../../scripts/new-lesson/template.ts';
import { addClass, addLessons, newProgramme } from '../../src/programme/change.ts';
import { changesIn } from '../../src/programme/evidence-change.ts';
import { lessonCard } from '../../src/programme/lesson-card.ts';
import { markTaught, setTally } from '../../src/programme/mark.ts';
import { aLesson } from '../help/a-lesson.ts';

const today = '2026-11-24';
const written = (keyStage: 'ks1' | 'ks3') =>
	lessonCard(aLesson(lessonText({ title: 'A small lesson', keyStage, minutes: 45 }, [], today)));
const sureIn = (keyStage: 'ks1' | 'ks3') => written(keyStage).questions.find(({ right }) => right === undefined);

describe('a question that is asked before and after', () => {
	it('is counted by three parts of its line, as on the class result card', () =>
		expect(sureIn('ks3')).toMatchObject({
			answers: ['0 to 3', '4 to 6', '7 to 10'],
			note: '0 is “Not sure yet”, 10 is “Very sure”.',
		}));
	it('is counted by three faces by the youngest', () => {
		expect(sureIn('ks1')?.answers).toHaveLength(3);
		expect(sureIn('ks1')?.answers[0]).toBe('Not sure yet');
		expect(sureIn('ks1')).not.toHaveProperty('note');
	});
	it.each([
		['ks3', 1.5, 6.8],
		['ks1', 0, 7.5],
	] as const)('says in %s how sure a class is, from 0 to 10', (keyStage, before, after) => {
		const card = written(keyStage);
		const [first, last] = [
			[20, 0, 0],
			[0, 10, 10],
		];
		const programme = [
			addClass({ label: '9X', yearGroup: '9', teacher: '' }),
			addLessons('c1', [card.id], 0),
			markTaught('p1', { on: today, by: 'AB', note: '', toCatchUp: 0 }, today),
			setTally('p1', { question: sureIn(keyStage)?.id ?? '', before: first, after: last }),
		].reduce((now, one) => one(now), newProgramme('6f2c1d3e-8a4b-4c5d-9e6f-7a8b9c0d1e2f', today));
		const shown = changesIn({ programme, lessons: [card] }, { of: 'school' }).filter(({ of }) => of === 'class');
		expect(shown.map(({ figures }) => figures)).toMatchObject([{ before, after }]);
	});
});
