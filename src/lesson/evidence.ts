import { blocksIn, isInteractive, slides, worksheets } from './ask.ts';
import { itemPairs } from './baseline.ts';
import type { Lesson } from './lesson.ts';

/** Ids of what pupils practise with: activities between the beginning and the end, and worksheets. */
export const practiceIds = (lesson: Lesson): string[] => [
	...activitySlides(lesson)
		.filter(({ beat }) => beat !== 'ground-rules' && beat !== 'endpoint')
		.map(({ id }) => id),
	...worksheets(lesson).map(({ props }) => props.id),
];

/** Ids of what is asked at the beginning and comes again at the end. */
export const askedIds = (lesson: Lesson): string[] => itemPairs(lesson).map(({ before }) => before.props.id);

/** How a teacher will see an outcome: on which slides and sheets it is practised, and where it is asked before and after. */
export type Seen = { outcome: string; slides: number[]; sheets: string[]; asked: { before: number; after: number }[] };

export function evidenceOf(lesson: Lesson): Seen[] {
	const at = new Map(activitySlides(lesson).map(({ id, number }) => [id, number]));
	const numbers = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => at.get(id) ?? []))];
	return lesson.outcomes.map((outcome, index) => {
		const { practised = [], asked = [] } = lesson.evidence[index] ?? {};
		const pairs = itemPairs(lesson).filter(({ before }) => asked.includes(before.props.id));
		return {
			outcome: outcome.replace(/\.$/, ''),
			slides: numbers(practised),
			sheets: worksheets(lesson).flatMap(({ props }) => (practised.includes(props.id) ? [props.title] : [])),
			asked: pairs.map(({ before, after }) => ({
				before: at.get(before.props.id) ?? 0,
				after: at.get(after.props.id) ?? 0,
			})),
		};
	});
}

/** "Practised on slides 7 and 10. Asked on slide 4 and again on slide 17." */
export function seenText({ slides: own, sheets, asked }: Seen): string {
	const places = [
		...(own.length ? [`on ${own.length > 1 ? 'slides' : 'slide'} ${own.join(' and ')}`] : []),
		...sheets.map((title) => `on the sheet “${title}”`),
	];
	const again = asked.map(({ before, after }) => `Asked on slide ${before} and again on slide ${after}.`);
	return [...(places.length ? [`Practised ${places.join(' and ')}.`] : []), ...again].join(' ');
}

function activitySlides(lesson: Lesson) {
	return slides(lesson).flatMap(({ number, props: { beat }, children }) =>
		blocksIn(children)
			.filter(isInteractive)
			.flatMap(({ props }) => ('id' in props ? [{ id: props.id, number, beat }] : [])),
	);
}
