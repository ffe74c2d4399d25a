import { useRef } from 'react';
import { addLessons, plannedFor } from '../programme/change.ts';
import { most, type Planned, type SchoolClass, termNames } from '../programme/programme.ts';
import { fits } from '../programme/spiral.ts';
import { type At, titleOf } from './at.ts';
import { Labelled } from './Labelled.tsx';
import { PlannedLesson } from './PlannedLesson.tsx';

type Props = { at: At; one: SchoolClass; term: number; planned: readonly Planned[] };

/** One term of a class: its lessons in order, and a way to add another. */
export function Term({ at, one, term, planned }: Props) {
	const name = termNames[term] ?? '';
	return (
		<section className="desk-term" aria-labelledby={`desk-term-${term}`}>
			<h3 id={`desk-term-${term}`} tabIndex={-1}>
				{name} term
			</h3>
			{planned.length === 0 ? (
				<p>No lessons yet.</p>
			) : (
				<ol className="desk-lessons">
					{planned.map((lesson, place) => (
						<PlannedLesson key={lesson.id} at={at} planned={lesson} place={place} of={planned.length} />
					))}
				</ol>
			)}
			<AddLesson at={at} one={one} term={term} />
		</section>
	);
}

/** By keyboard, the arrows of a closed list would add lesson after lesson: so a button adds what is chosen. */
function AddLesson({ at, one, term }: Omit<Props, 'planned'>) {
	const select = useRef<HTMLSelectElement>(null);
	const name = termNames[term] ?? '';
	if (plannedFor(at.programme, one.id).length >= most.plannedInClass)
		return <p>A class has room for {most.plannedInClass} lessons.</p>;
	const add = () => {
		const lesson = select.current?.value;
		if (!lesson) return at.say('Choose a lesson first.');
		at.change(addLessons(one.id, [lesson], term));
		at.say(`${titleOf(at.lessons, lesson)} added to the ${name} term.`);
	};
	return (
		<div className="desk-choice">
			<Labelled label={`Add a lesson to the ${name} term`}>
				<select ref={select}>
					<option value="">Choose a lesson</option>
					<LessonOptions at={at} one={one} />
				</select>
			</Labelled>
			<button type="button" className="button" aria-label={`Add to the ${name} term`} onClick={add}>
				Add
			</button>
		</div>
	);
}

/** What the class does not have yet, its own year group's first. */
export function LessonOptions({ at, one }: Pick<Props, 'at' | 'one'>) {
	const has = new Set(plannedFor(at.programme, one.id).map(({ lesson }) => lesson));
	const left = at.lessons.filter(({ id }) => !has.has(id));
	const groups = [
		{ label: 'Fits this year group', lessons: left.filter((lesson) => fits(lesson, one.yearGroup)) },
		{ label: 'For other ages', lessons: left.filter((lesson) => !fits(lesson, one.yearGroup)) },
	].filter(({ lessons }) => lessons.length > 0);
	return groups.map(({ label, lessons }) => (
		<optgroup key={label} label={label}>
			{lessons.map(({ id, title, minutes }) => (
				<option key={id} value={id}>
					{title} ({minutes} minutes)
				</option>
			))}
		</optgroup>
	));
}
