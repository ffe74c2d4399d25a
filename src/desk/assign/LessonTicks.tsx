import { plannedFor } from '../../programme/change.ts';
import { isForTogether } from '../../programme/may-assign.ts';
import { type SchoolClass, termNames } from '../../programme/programme.ts';
import { fits } from '../../programme/spiral.ts';
import { counted } from '../at.ts';
import type { AssignAt, AssignCard } from './known.ts';
import { lessonOrder } from './wish.ts';

type Props = { at: AssignAt; one: SchoolClass; ticked: readonly string[]; tick: (lessons: string[]) => void };

/** Lessons to tick: those planned for the class by term, then all others. */
export function LessonTicks({ at, one, ticked, tick }: Props) {
	const planned = plannedFor(at.programme, one.id);
	const cards = lessonOrder(at, one).flatMap((id) => at.lessons.find((lesson) => lesson.id === id) ?? []);
	const termOf = (id: string) => planned.find(({ lesson }) => lesson === id)?.term;
	const gone = planned.filter(({ lesson }) => !at.lessons.some(({ id }) => id === lesson));
	const others = cards.filter(({ id }) => termOf(id) === undefined);
	const box = { at, one, ticked, tick };
	return (
		<fieldset className="desk-lesson-ticks">
			<legend>Which lessons</legend>
			{planned.length === 0 && (
				<p>
					Nothing is planned for {one.label} yet. Choose from all lessons, or <a href="/programme/">plan a year</a>{' '}
					first.
				</p>
			)}
			{termNames.map((name, term) => (
				<TermTicks key={name} {...box} name={name} cards={cards.filter(({ id }) => termOf(id) === term)} />
			))}
			{gone.length > 0 && (
				<p>
					Withdrawn since {gone.length === 1 ? 'it was' : 'they were'} planned:{' '}
					{gone.map(({ lesson }) => at.withdrawn[lesson] ?? lesson).join(', ')}.
				</p>
			)}
			{others.length > 0 && (
				<details open={planned.length === 0}>
					<summary>Other lessons ({others.length})</summary>
					<Ticks
						{...box}
						cards={[...others].sort((a, b) => Number(fits(b, one.yearGroup)) - Number(fits(a, one.yearGroup)))}
					/>
				</details>
			)}
			<p>{ticked.length === 0 ? 'No lesson is ticked.' : `${counted(ticked.length, 'lesson')} ticked.`}</p>
		</fieldset>
	);
}

type TickProps = Props & { cards: readonly AssignCard[] };

function TermTicks({ name, ...rest }: TickProps & { name: string }) {
	const { cards, ticked, tick } = rest;
	if (cards.length === 0) return null;
	const ids = cards.map(({ id }) => id);
	const all = ids.every((id) => ticked.includes(id));
	const term = `${name.toLowerCase()} term`;
	return (
		<fieldset className="desk-term-ticks">
			<legend>{name} term</legend>
			<Ticks {...rest} />
			<button
				type="button"
				className="button"
				onClick={() => tick(all ? ticked.filter((id) => !ids.includes(id)) : [...new Set([...ticked, ...ids])])}
			>
				{all ? 'Untick' : 'Tick'} all of the {term}
			</button>
		</fieldset>
	);
}

const Ticks = ({ at, one, cards, ticked, tick }: TickProps) => (
	<ul className="desk-ticks">
		{cards.map((card) => (
			<li key={card.id}>
				<label className="desk-tick">
					<input
						type="checkbox"
						checked={ticked.includes(card.id)}
						onChange={({ currentTarget: { checked } }) =>
							tick(checked ? [...ticked, card.id] : ticked.filter((id) => id !== card.id))
						}
					/>{' '}
					<span>
						{card.title} ({card.minutes} minutes)
						<span className="desk-mark">{marksOf(at, one, card).join(' · ')}</span>
					</span>
				</label>
			</li>
		))}
	</ul>
);

/** What somebody should know before they give a lesson. */
function marksOf({ programme }: AssignAt, one: SchoolClass, card: AssignCard): string[] {
	const taught = plannedFor(programme, one.id).some(({ lesson, taught: it }) => lesson === card.id && it);
	const signed = programme.signOffs.some(({ lesson }) => lesson === card.id);
	return [
		...(taught ? ['Taught already'] : []),
		...(fits(card, one.yearGroup) ? [] : ['For other ages']),
		...(isForTogether(card) ? ['Sensitive: in class only'] : []),
		...(card.sensitivity === 3 ? [signed ? 'Signed off' : 'Waits for sign-off'] : []),
		...(card.draft ? ['Draft, to be reviewed before it is taught'] : []),
	];
}
