import { useState } from 'react';
import { copyPlan, plannedFor } from '../programme/change.ts';
import type { SchoolClass } from '../programme/programme.ts';
import { type At, counted } from './at.ts';
import { yearName } from './YearChoice.tsx';

type Props = { at: At; one: SchoolClass };

/** Gives parallel classes the same plan. */
export function CopyPlan({ at, one }: Props) {
	const [ticked, setTicked] = useState<readonly string[]>([]);
	const parallel = at.programme.classes.filter(({ id, yearGroup }) => id !== one.id && yearGroup === one.yearGroup);
	if (parallel.length === 0 || plannedFor(at.programme, one.id).length === 0) return null;
	const chosen = parallel.filter(({ id }) => ticked.includes(id));
	const copy = () => {
		if (chosen.length === 0) return at.say('Tick at least one class to copy to.');
		at.change(
			copyPlan(
				one.id,
				chosen.map(({ id }) => id),
			),
		);
		at.say(`Plan copied to ${counted(chosen.length, 'class', 'classes')}. “Undo” takes it back.`);
		setTicked([]);
	};
	return (
		<fieldset className="desk-copy">
			<legend>
				<h3>Copy this plan to other classes of {yearName(one.yearGroup)}</h3>
			</legend>
			<p>What they have planned and not yet taught is replaced.</p>
			{parallel.map(({ id, label }) => (
				<label key={id} className="desk-tick">
					<input
						type="checkbox"
						checked={ticked.includes(id)}
						onChange={({ currentTarget: { checked } }) =>
							setTicked(checked ? [...ticked, id] : ticked.filter((other) => other !== id))
						}
					/>{' '}
					{label}
				</label>
			))}
			<button type="button" className="button" onClick={copy}>
				Copy the plan
			</button>
		</fieldset>
	);
}
