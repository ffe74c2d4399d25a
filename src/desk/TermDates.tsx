import { useEffect, useState } from 'react';
import { type Programme, termNames } from '../programme/programme.ts';
import { schoolYear } from '../programme/school-year.ts';
import { termsProblem } from '../programme/terms.ts';
import type { At } from './at.ts';
import { Labelled } from './Labelled.tsx';

/** The first day of each term. What cannot be right stays in its box until it is, and the programme keeps the days it had. */
export function TermDates({ programme, change }: Pick<At, 'programme' | 'change'>) {
	const [typed, setTyped] = useState(programme.terms);
	const [judged, setJudged] = useState(false);
	const kept = programme.terms;
	useEffect(() => {
		setTyped(kept);
		setJudged(false);
	}, [kept]);
	const problem = judged ? termsProblem(typed, programme) : undefined;
	const { from, to } = schoolYear(programme);

	const type = (term: number, day: string) => {
		const next = typed.map((one, at) => (at === term ? day : one)) as Programme['terms'];
		setTyped(next);
		// Half of a year that is being typed is no mistake yet: judged when the box is left.
		if (!termsProblem(next, programme)) change((before) => ({ ...before, terms: next }), `term ${term}`);
	};
	return (
		<>
			<div className="desk-fields">
				{termNames.map((name, term) => (
					<Labelled key={name} label={`${name} term begins`}>
						<input
							type="date"
							min={from}
							max={to}
							value={typed[term]}
							aria-invalid={problem?.term === term}
							aria-describedby="desk-terms-hint desk-terms-problem"
							onChange={({ currentTarget: { value } }) => type(term, value)}
							onBlur={() => setJudged(true)}
						/>
					</Labelled>
				))}
			</div>
			<p className="problem" id="desk-terms-problem" role="alert">
				{problem?.says}
			</p>
			<p className="hint" id="desk-terms-hint">
				Weeks of a term are counted from its first day, then from each Monday. Half-term counts as a week.
			</p>
		</>
	);
}
