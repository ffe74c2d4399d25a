import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { dayAndMonth } from '../lesson/names.ts';
import { editPlanned, move, moveToTerm, removePlanned } from '../programme/change.ts';
import { type Planned, termNames } from '../programme/programme.ts';
import { weekBegins, weeksIn } from '../programme/terms.ts';
import { type At, goTo, titleOf } from './at.ts';
import { Labelled } from './Labelled.tsx';

type Props = { at: At; planned: Planned; place: number; of: number };

/** One lesson of a class: where it stands, when, and who teaches it. */
export function PlannedLesson({ at, planned, place, of }: Props) {
	const { id, teacher } = planned;
	const title = titleOf(at.lessons, planned.lesson);
	return (
		<li className="desk-lesson">
			<p className="desk-lesson-title">
				<LessonName at={at} planned={planned} />
				<Sensitive at={at} lesson={planned.lesson} />
			</p>
			<div className="desk-moves">
				<Move at={at} planned={planned} title={title} by={-1} place={place} of={of} />
				<Move at={at} planned={planned} title={title} by={1} place={place} of={of} />
				<Remove at={at} planned={planned} title={title} />
			</div>
			<div className="desk-when">
				<TermChoice at={at} planned={planned} title={title} />
				<WeekChoice at={at} planned={planned} title={title} />
				<Labelled label="Taught by">
					<input
						aria-label={`Taught by, if not the class’s own teacher: ${title}`}
						maxLength={60}
						autoComplete="off"
						value={teacher}
						onChange={({ currentTarget: { value } }) =>
							at.change(editPlanned(id, { teacher: value }), `taught by ${id}`)
						}
					/>
				</Labelled>
			</div>
		</li>
	);
}

type ChoiceProps = Pick<Props, 'at' | 'planned'> & { title: string };

function TermChoice({ at, planned: { id, term }, title }: ChoiceProps) {
	return (
		<Labelled label="Term">
			<select
				id={`term-${id}`}
				aria-label={`Term of ${title}`}
				value={term}
				onChange={({ currentTarget: { value } }) => {
					at.change(moveToTerm(id, Number(value)));
					at.say(`${title} moved to the ${termNames[Number(value)]} term.`);
					goTo(`term-${id}`);
				}}
			>
				{termNames.map((name, index) => (
					<option key={name} value={index}>
						{name}
					</option>
				))}
			</select>
		</Labelled>
	);
}

function WeekChoice({ at, planned: { id, term, week }, title }: ChoiceProps) {
	const { programme } = at;
	const length = Math.max(weeksIn(programme, term), week ?? 0);
	const weeks = Array.from({ length }, (_, index) => index + 1);
	const from = (one: number) => dayAndMonth(weekBegins(programme, term, one));
	return (
		<Labelled label="Week">
			<select
				aria-label={`Week of ${title}`}
				value={week ?? ''}
				onChange={({ currentTarget: { value } }) =>
					at.change(editPlanned(id, { week: value === '' ? undefined : Number(value) }))
				}
			>
				<option value="">Open</option>
				{weeks.map((one) => (
					<option key={one} value={one}>
						{one}, from {from(one)}
					</option>
				))}
			</select>
		</Labelled>
	);
}

function LessonName({ at, planned: { lesson } }: Pick<Props, 'at' | 'planned'>) {
	const title = titleOf(at.lessons, lesson);
	return at.lessons.some(({ id }) => id === lesson) ? (
		<a href={`/lessons/${lesson}/`}>{title}</a>
	) : (
		<span>{title}</span>
	);
}

function Sensitive({ at, lesson }: { at: At; lesson: string }) {
	const level = at.lessons.find(({ id }) => id === lesson)?.sensitivity ?? 0;
	const signed = at.programme.signOffs.some((one) => one.lesson === lesson);
	if (level < 2) return null;
	const words = level === 2 ? 'Tell the lead first' : signed ? 'Signed off' : 'Waits for sign-off';
	return <span className={`desk-mark ${level === 3 && !signed ? 'desk-waits' : ''}`}>{words}</span>;
}

type MoveProps = Props & ChoiceProps & { by: -1 | 1 };

/** Stays in reach of the keyboard at the end of its list too. */
function Move({ at, planned, title, by, place, of }: MoveProps) {
	const ends = by === -1 ? place === 0 : place === of - 1;
	const id = `${by === -1 ? 'earlier' : 'later'}-${planned.id}`;
	const press = () => {
		if (ends) return;
		at.change(move(planned.id, by));
		at.say(`${title}: now ${place + 1 + by} of ${of} in the ${termNames[planned.term]} term.`);
		goTo(id);
	};
	return (
		<button
			type="button"
			id={id}
			className="button"
			aria-label={`${by === -1 ? 'Earlier' : 'Later'}: ${title}`}
			aria-disabled={ends}
			onClick={press}
		>
			{by === -1 ? <ArrowUp aria-hidden="true" size={20} /> : <ArrowDown aria-hidden="true" size={20} />}
		</button>
	);
}

function Remove({ at, planned, title }: ChoiceProps) {
	const press = () => {
		at.change(removePlanned(planned.id));
		at.say(`${title} taken out${planned.taught ? ', with the record that it was taught' : ''}. “Undo” brings it back.`);
		goTo(`desk-term-${planned.term}`);
	};
	return (
		<button type="button" className="button" aria-label={`Take out: ${title}`} onClick={press}>
			<Trash2 aria-hidden="true" size={20} />
		</button>
	);
}
