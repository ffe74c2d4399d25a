import { useState } from 'react';
import { plannedFor } from '../../programme/change.ts';
import { addTaught, type Mark } from '../../programme/mark.ts';
import { most } from '../../programme/programme.ts';
import { goTo, titleOf } from '../at.ts';
import { Labelled } from '../Labelled.tsx';
import { LessonOptions } from '../Term.tsx';
import { handsId } from './Hands.tsx';
import { MarkForm } from './MarkForm.tsx';
import { type MarkProps, Unsigned } from './MarkLesson.tsx';

/** A lesson that was taught without having been planned: it goes into the plan and is marked, in one step. */
export function MarkUnplanned({ at, one, initials, remember, drafts, setOpen }: MarkProps) {
	const [lesson, choose] = useState('');
	if (plannedFor(at.programme, one.id).length >= most.plannedInClass)
		return <p>A class has room for {most.plannedInClass} lessons, so none can be added here.</p>;
	const title = titleOf(at.lessons, lesson);
	const mark = (given: Mark, today: string) => {
		const after = addTaught({ class: one.id, lesson }, given, today)(at.programme);
		const added = after.planned.at(-1)?.id ?? '';
		at.change(() => after);
		at.say(`${title} added to the plan and marked as taught. “Undo” takes both back.`);
		remember(given.by);
		choose('');
		setOpen(added);
		goTo(handsId(added));
	};
	return (
		<section className="desk-add" aria-labelledby="mark-unplanned">
			<h4 id="mark-unplanned">Taught, but not in the plan?</h4>
			<Labelled label="Add a lesson that was taught">
				<select value={lesson} onChange={({ currentTarget: { value } }) => choose(value)}>
					<option value="">Choose a lesson</option>
					<LessonOptions at={at} one={one} />
				</select>
			</Labelled>
			{lesson !== '' && (
				<>
					<Unsigned at={at} lesson={lesson} />
					<MarkForm
						{...{ at, one, title, initials, drafts, mark }}
						id={`new-${one.id}`}
						does="Add it, marked as taught"
					/>
				</>
			)}
		</section>
	);
}
