import { useState } from 'react';
import { dayText } from '../lesson/names.ts';
import { signOff, takeBackSignOff } from '../programme/change.ts';
import { dayOf } from '../programme/day.ts';
import { type At, counted, goTo, titleOf } from './at.ts';
import { Labelled } from './Labelled.tsx';

/** Lessons of level 3 that are planned: the designated lead agrees to each before it is taught. */
export function SignOffs({ at }: { at: At }) {
	const [by, setBy] = useState('');
	const [problem, setProblem] = useState('');
	const planned = at.programme.planned;
	const waiting = at.lessons.filter(
		({ id, sensitivity }) => sensitivity === 3 && planned.some(({ lesson }) => lesson === id),
	);
	if (waiting.length === 0) return null;

	const tick = (box: HTMLInputElement, lesson: string) => {
		const name = by.trim();
		const nameless = box.checked && name === '';
		setProblem(nameless ? 'First say who signs off.' : '');
		if (nameless) return goTo('desk-signs');
		at.change(box.checked ? signOff({ lesson, by: name, on: dayOf(new Date()) }) : takeBackSignOff(lesson));
		at.say(`${titleOf(at.lessons, lesson)}: ${box.checked ? 'signed off' : 'sign-off taken back'}.`);
	};

	return (
		<section aria-labelledby="desk-sign-offs">
			<h2 id="desk-sign-offs">Sign off sensitive lessons</h2>
			<p>
				{counted(waiting.length, 'planned lesson')} of level 3. The person in charge of safeguarding at your school
				reads each one, and agrees to it before it is taught or assigned. Not for assemblies, homework or cover.
			</p>
			<Labelled label="Who signs off: name or initials">
				<input
					id="desk-signs"
					maxLength={60}
					autoComplete="off"
					value={by}
					aria-invalid={problem !== ''}
					onChange={({ currentTarget }) => setBy(currentTarget.value)}
				/>
			</Labelled>
			<p className="problem" role="alert">
				{problem}
			</p>
			<ul className="desk-ticks">
				{waiting.map(({ id, title }) => (
					<li key={id}>
						<SignOffTick at={at} lesson={id} title={title} tick={tick} />
						<a href={`/lessons/${id}/#before`}>
							Read before you teach<span className="visually-hidden">: {title}</span>
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}

type TickProps = { at: At; lesson: string; title: string; tick: (box: HTMLInputElement, lesson: string) => void };

function SignOffTick({ at, lesson, title, tick }: TickProps) {
	const signed = at.programme.signOffs.find((one) => one.lesson === lesson);
	return (
		<label className="desk-tick">
			<input
				type="checkbox"
				checked={signed !== undefined}
				onChange={({ currentTarget }) => tick(currentTarget, lesson)}
			/>{' '}
			<span>
				<strong>{title}</strong>
				{signed && ` (signed off by ${signed.by}, ${dayText(signed.on)})`}
			</span>
		</label>
	);
}
