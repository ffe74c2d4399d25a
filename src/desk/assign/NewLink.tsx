import { type SubmitEvent, useState } from 'react';
import { assign } from '../../programme/assign.ts';
import { dayOf } from '../../programme/day.ts';
import { modes } from '../../programme/modes.ts';
import type { SchoolClass } from '../../programme/programme.ts';
import { counted, goTo } from '../at.ts';
import { Labelled } from '../Labelled.tsx';
import { Carried } from './Carried.tsx';
import type { AssignAt } from './known.ts';
import { LessonTicks } from './LessonTicks.tsx';
import { givenOf, problemsOf, type Wish } from './wish.ts';

type Props = { at: AssignAt; one: SchoolClass; made: (id: string) => void };

/** Chooses lessons, days and place for a class, and makes its link. */
export function NewLink({ at, one, made }: Props) {
	const [wish, setWish] = useState<Wish>(newWish);
	const [problems, setProblems] = useState<readonly string[]>([]);
	const change = (part: Partial<Wish>) => setWish({ ...wish, ...part });
	const make = (event: SubmitEvent) => {
		event.preventDefault();
		const given = givenOf(at, one, wish, dayOf(new Date()));
		const found = problemsOf(at, given);
		setProblems(found);
		if (found.length > 0) return goTo('desk-problems');
		const after = assign(given)(at.programme);
		at.change(() => after);
		at.say(`A link with ${counted(given.lessons.length, 'lesson')} is made for ${one.label}. “Undo” takes it back.`);
		setWish({ ...newWish(), mode: wish.mode, school: wish.school, adults: wish.adults });
		made(after.assigned.at(-1)?.id ?? '');
	};
	return (
		<form className="desk-new-link" onSubmit={make} noValidate aria-labelledby="desk-new-link">
			<h2 id="desk-new-link" tabIndex={-1}>
				A new link for {one.label}
			</h2>
			<LessonTicks at={at} one={one} ticked={wish.lessons} tick={(lessons) => change({ lessons })} />
			<When wish={wish} change={change} />
			<Where wish={wish} change={change} />
			<Carried at={at} wish={wish} change={change} />
			<Problems problems={problems} />
			<button type="submit" className="button strong">
				Make the link
			</button>
		</form>
	);
}

const Problems = ({ problems }: { problems: readonly string[] }) => (
	<div id="desk-problems" className="problem" role="alert" tabIndex={-1}>
		{problems.length > 0 && (
			<ul>
				{problems.map((words) => (
					<li key={words}>{words}</li>
				))}
			</ul>
		)}
	</div>
);

/** Two weeks from today, in class. */
function newWish(): Wish {
	const now = new Date();
	const later = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 14);
	return { lessons: [], from: dayOf(now), to: dayOf(later), mode: 'in-class', school: false, adults: false };
}

type PartProps = { wish: Wish; change: (part: Partial<Wish>) => void };

const When = ({ wish, change }: PartProps) => (
	<fieldset>
		<legend>When</legend>
		<div className="desk-fields desk-days">
			<Labelled label="First day">
				<input type="date" value={wish.from} onChange={({ currentTarget: { value } }) => change({ from: value })} />
			</Labelled>
			<Labelled label="Last day">
				<input type="date" value={wish.to} onChange={({ currentTarget: { value } }) => change({ to: value })} />
			</Labelled>
		</div>
		<p className="hint">The link opens before and after as well: a tablet’s clock may be wrong, and late is fine.</p>
	</fieldset>
);

const modeNames = { 'in-class': 'In class, with a teacher', 'at-home': 'At home' } as const;

const Where = ({ wish, change }: PartProps) => (
	<fieldset>
		<legend>Where</legend>
		{modes.map((mode) => (
			<label key={mode} className="desk-tick">
				<input type="radio" name="mode" checked={wish.mode === mode} onChange={() => change({ mode })} />{' '}
				{modeNames[mode]}
			</label>
		))}
		<p className="hint">Sensitive lessons, of level 2 and 3, are learned together in class and never at home.</p>
	</fieldset>
);
