import { builtLessons, loadFacts } from '../../scripts/outside/lessons.ts';
import { addClass, editPlanned, newProgramme, plannedFor, signOff } from '../../src/programme/change.ts';
import type { Everything } from '../../src/programme/evidence-table.ts';
import { type AskedTwice, type LessonCard, lessonCard } from '../../src/programme/lesson-card.ts';
import { Programme, type Tally, type Taught, type YearGroup } from '../../src/programme/programme.ts';
import { planSpiral } from '../../src/programme/spiral.ts';

const years: YearGroup[] = ['R', '1', '2', '3', '4', '5', '6'];
const today = '2027-03-12';

/**
 * An invented primary school in March: two classes in each year, planned as suggested, half of it taught and counted. In 6 Ash
 * only three pupils put their hands up.
 */
export function aSchoolYear(): Everything {
	const { frameworks } = loadFacts();
	const lessons = builtLessons().map(lessonCard);
	const classes = years.flatMap((yearGroup) =>
		['Oak', 'Ash'].map((tree) => ({ label: `${yearGroup} ${tree}`, yearGroup })),
	);
	const made = classes.reduce(
		(programme, { label, yearGroup }, at) => {
			const added = addClass({ label, yearGroup, size: 24 + (at % 7), teacher: `Teacher ${at + 1}` })(programme);
			return planSpiral(added.classes.at(-1)?.id ?? '', lessons)(added);
		},
		newProgramme('6f2c1d3e-8a4b-4c5d-9e6f-7a8b9c0d1e2f', '2026-09-07'),
	);
	const first = lessons.find(
		({ id, sensitivity }) => sensitivity === 3 && made.planned.some(({ lesson }) => lesson === id),
	);
	const signed = first ? signOff({ lesson: first.id, by: 'M. Osei', on: '2026-09-21' })(made) : made;
	const named = { ...signed, school: { name: 'Harbour Lane Primary School', nation: 'england' as const } };
	return { programme: Programme.parse(taughtByHalf(named, lessons)), lessons, frameworks, today };
}

function taughtByHalf(programme: Programme, lessons: readonly LessonCard[]): Programme {
	return programme.classes.reduce((before, { id, label, size = 0 }, which) => {
		const all = plannedFor(before, id);
		const taught = all.slice(0, Math.ceil(all.length / 2));
		return taught.reduce((so, planned, at) => {
			const on = `2026-${10 + (at % 3)}-${String(5 + ((which + at) % 20)).padStart(2, '0')}`;
			const hands = label === '6 Ash' ? 3 : size - (at % 3);
			const questions = lessons.find((one) => one.id === planned.lesson)?.questions ?? [];
			const mark: Taught = {
				...{ on, by: 'AB', toCatchUp: size - hands > 2 ? 0 : size - hands },
				note: at === 0 ? 'Went well; took ten minutes longer than planned.' : '',
				tallies: questions.map((question) => tallyOf(question, hands, which + at)),
			};
			const week = editPlanned(planned.id, { week: 3 + at })(so);
			return { ...week, planned: week.planned.map((one) => (one.id === planned.id ? { ...one, taught: mark } : one)) };
		}, before);
	}, programme);
}

/** More of the hands go up for the better answers afterwards. */
function tallyOf({ id, answers, right }: AskedTwice, hands: number, seed: number): Tally {
	const best = right ?? answers.length - 1;
	const share = (better: number) => {
		const good = Math.min(hands, Math.round(hands * better));
		const counts = answers.map(() => 0);
		counts[best] = good;
		const others = answers.map((_, at) => at).filter((at) => at !== best);
		for (let hand = 0; hand < hands - good; hand++) {
			const at = others[(hand + seed) % Math.max(1, others.length)] ?? best;
			counts[at] = (counts[at] ?? 0) + 1;
		}
		return counts;
	};
	return { question: id, before: share(0.3 + (seed % 4) / 20), after: share(0.65 + (seed % 5) / 20) };
}
