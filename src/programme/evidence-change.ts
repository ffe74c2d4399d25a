import { classesIn, type EvidenceCard, type Known, type Scope, yearName } from './evidence-scope.ts';
import type { AskedTwice } from './lesson-card.ts';
import type { Planned, Programme } from './programme.ts';
import { addHands, type Group, type Hands, shownOf } from './small-groups.ts';

/** Before and after: the share who knew, in percent; or how sure they were, from 0 to 10. */
export type Figures = { handsBefore: number; handsAfter: number; before: number; after: number; change: number };

/** What a figure is a measure of, in the words of the report. */
export const measures = { knowledge: 'Knew the answer, in percent', confidence: 'How sure, from 0 to 10' } as const;

/** How the answers to one question changed, for a class, a year or the school. */
export type ChangeFigure = {
	who: string;
	of: Scope['of'];
	lesson: Pick<EvidenceCard, 'id' | 'title'>;
	asks: string;
	kind: 'knowledge' | 'confidence';
	/** Undefined where too few hands stand behind them, or where they would give such a class away. */
	figures?: Figures;
};

/** Every question that was asked within a scope. What may be shown is decided for the whole school, whatever the scope. */
export const changesIn = ({ programme, lessons }: Known, scope: Scope): ChangeFigure[] =>
	lessons.flatMap((lesson) =>
		lesson.questions.flatMap((question) => {
			const groups = groupsOf(programme, lesson, question);
			const shown = shownOf(groups);
			const given = { lesson: { id: lesson.id, title: lesson.title }, asks: question.asks, kind: kindOf(question) };
			return rowsOf(programme, scope, groups).map(({ who, of, key }) => {
				const hands = of === 'school' ? shown.school : shown[of === 'class' ? 'classes' : 'years'].get(key);
				return { who, of, ...given, ...(hands && { figures: figuresOf(question, hands) }) };
			});
		}),
	);

const kindOf = ({ right }: AskedTwice) => (right === undefined ? ('confidence' as const) : ('knowledge' as const));

/** What each class answered. Hands counted for another number of answers are for a question that has changed since. */
function groupsOf(programme: Programme, lesson: EvidenceCard, question: AskedTwice): Group[] {
	const taught = programme.planned.filter((planned) => planned.lesson === lesson.id && planned.taught);
	return programme.classes.flatMap((one) => {
		const counted = taught
			.filter((planned) => planned.class === one.id)
			.flatMap((planned) => talliesOf(planned, question));
		const [first, ...rest] = counted;
		return first ? [{ class: one.id, year: one.yearGroup, hands: rest.reduce(addHands, first) }] : [];
	});
}

const talliesOf = ({ taught }: Planned, { id, answers }: AskedTwice): Hands[] =>
	(taught?.tallies ?? []).filter(
		({ question, before, after }) =>
			question === id && before.length === answers.length && after.length === answers.length,
	);

/** Whom a scope has rows for, among those who were asked: each class, then each year, then the school. */
function rowsOf(programme: Programme, scope: Scope, groups: readonly Group[]) {
	const classes = classesIn(programme, scope).filter(({ id }) => groups.some((group) => group.class === id));
	const years = scope.of === 'class' ? [] : [...new Set(classes.map(({ yearGroup }) => yearGroup))];
	return [
		...classes.map(({ id, label }) => ({ who: label, of: 'class' as const, key: id })),
		...years.map((year) => ({ who: yearName(year), of: 'year' as const, key: year })),
		...(scope.of === 'school' && classes.length > 0 ? [{ who: 'School', of: 'school' as const, key: '' }] : []),
	];
}

function figuresOf(question: AskedTwice, hands: Hands): Figures {
	const [before, after] = [valueIn(question, hands.before), valueIn(question, hands.after)];
	const counts = { handsBefore: sum(hands.before), handsAfter: sum(hands.after) };
	return { ...counts, before, after, change: tenths(after - before) };
}

function valueIn({ right, answers, worth }: AskedTwice, hands: readonly number[]): number {
	if (right !== undefined) return Math.round((100 * (hands[right] ?? 0)) / sum(hands));
	const evenly = (at: number) => (10 * at) / Math.max(1, answers.length - 1);
	return tenths(hands.reduce((all, count, at) => all + count * (worth?.[at] ?? evenly(at)), 0) / sum(hands));
}

const sum = (hands: readonly number[]) => hands.reduce((all, one) => all + one, 0);
const tenths = (value: number) => Math.round(value * 10) / 10;
