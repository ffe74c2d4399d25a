import { slides } from './ask.ts';
import type { BlockOf, Lesson } from './lesson.ts';
import { type Mistake, nearest } from './mistake.ts';

/** Something asked at the beginning of a lesson and again, in the same words, at its end. */
type Item = BlockOf<'Quiz'> | BlockOf<'Scale'>;
export type ItemPair = { before: Item; after: Item };

/** Every item that is met twice, in the order of the lesson. */
export function itemPairs(lesson: Lesson): ItemPair[] {
	const before = itemsOf(lesson, 'ground-rules');
	const after = itemsOf(lesson, 'endpoint');
	return before.flatMap((item) => {
		const second = after.find(({ props }) => props.repeats === item.props.id);
		return second ? [{ before: item, after: second }] : [];
	});
}

/** The end of a lesson asks what its beginning asked: each item is linked to its first, and says the same. */
export function checkBaseline(lesson: Lesson): Mistake[] {
	const before = itemsOf(lesson, 'ground-rules');
	const after = itemsOf(lesson, 'endpoint');
	const mistake = ({ line }: Item, what: string, hint: string) => ({ file: lesson.file, line, what, hint });
	const left = before
		.filter(({ props }) => !after.some((item) => item.props.repeats === props.id))
		.map((item) =>
			mistake(
				item,
				`<${item.name}> "${item.props.id}" is asked at the beginning, but not again at the end.`,
				`Copy it to a slide of the beat "endpoint", with an id of its own and repeats="${item.props.id}".`,
			),
		);
	const unlike = after.flatMap((item) => {
		const { repeats } = item.props;
		const first = before.find(({ props }) => props.id === repeats);
		if (first?.name === item.name) {
			const different = differences(first, item);
			return different.length
				? [
						mistake(
							item,
							`<${item.name}> "${item.props.id}" does not say the same as "${repeats}": ${different.join(', ')}.`,
							'Use the same words both times, or the two cannot be compared.',
						),
					]
				: [];
		}
		const ids = before.filter(({ name }) => name === item.name).map(({ props }) => props.id);
		return [
			repeats === undefined
				? mistake(
						item,
						`<${item.name}> "${item.props.id}" at the end does not say which one of the beginning it repeats.`,
						`Add repeats="${ids[0] ?? 'its-id'}", or move it to the beat "practise".`,
					)
				: mistake(item, `"${repeats}" is not a <${item.name}> of the beginning.`, nearest(repeats, ids)),
		];
	});
	return [...left, ...unlike, ...numbersForTheYoungest(lesson, [...before, ...after])];
}

/** Numbers say little to pupils of five and six, so they choose a face. */
function numbersForTheYoungest({ keyStage, file }: Lesson, items: Item[]): Mistake[] {
	return items
		.filter((item) => keyStage === 'ks1' && item.name === 'Scale' && item.props.middle === undefined)
		.map(({ props, line }) => ({
			file,
			line,
			what: `<Scale> "${props.id}" asks key stage 1 for a number from 0 to 10.`,
			hint: 'Add what lies half way, such as middle="A bit": pupils then choose one of three faces.',
		}));
}

const itemsOf = (lesson: Lesson, beat: 'ground-rules' | 'endpoint'): Item[] =>
	slides(lesson)
		.filter((slide) => slide.props.beat === beat)
		.flatMap((slide) => slide.children)
		.filter((piece): piece is Item => piece.kind === 'block' && (piece.name === 'Quiz' || piece.name === 'Scale'));

/** What the second says differently, by the names of its values. */
function differences(first: Item, second: Item): string[] {
	const [one, other] = [said(first), said(second)];
	return Object.keys(one).filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));
}

function said(item: Item): Record<string, unknown> {
	if (item.name === 'Scale') {
		const { statement, low, middle, high } = item.props;
		return { statement, low, middle, high };
	}
	const { question, options, answer } = item.props;
	return { question, options: options.map(({ text }) => text), answer };
}
