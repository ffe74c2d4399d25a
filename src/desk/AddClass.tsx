import { type SubmitEvent, useState } from 'react';
import { addClass } from '../programme/change.ts';
import { most, type YearGroup } from '../programme/programme.ts';
import { type At, goTo } from './at.ts';
import { Labelled } from './Labelled.tsx';
import { YearChoice } from './YearChoice.tsx';

type Props = { at: At; added: (id: string) => void };

export function AddClass({ at, added }: Props) {
	const [label, setLabel] = useState('');
	const [year, setYear] = useState<YearGroup>('5');
	const [problem, setProblem] = useState('');

	const add = (event: SubmitEvent) => {
		event.preventDefault();
		const wanted = label.trim();
		const found = labelProblem(at, wanted);
		setProblem(found);
		if (found) return goTo('desk-new-label');
		const after = addClass({ label: wanted, yearGroup: year, teacher: '' })(at.programme);
		at.change(() => after);
		at.say(`${wanted} added.`);
		setLabel('');
		added(after.classes.at(-1)?.id ?? '');
	};

	return (
		<form className="desk-add" onSubmit={add} noValidate>
			<h3>Add a class</h3>
			<p className="hint" id="desk-label-hint">
				As your school calls it, such as “5 Oak”. Never pupils’ names.
			</p>
			<Labelled label="Class label">
				<input
					id="desk-new-label"
					maxLength={40}
					autoComplete="off"
					value={label}
					aria-invalid={problem !== ''}
					aria-describedby="desk-label-hint desk-label-problem"
					onChange={({ currentTarget }) => setLabel(currentTarget.value)}
				/>
			</Labelled>
			<p className="problem" id="desk-label-problem" role="alert">
				{problem}
			</p>
			<Labelled label="Its year group">
				<YearChoice year={year} choose={setYear} />
			</Labelled>
			<button type="submit" className="button strong">
				Add this class
			</button>
		</form>
	);
}

function labelProblem({ programme: { classes } }: At, label: string): string {
	if (label === '') return 'Type what your school calls the class.';
	if (classes.length >= most.classes) return `A programme holds up to ${most.classes} classes.`;
	const same = classes.some((one) => one.label.toLowerCase() === label.toLowerCase());
	return same ? `There is already a class “${label}”. Give this one another label.` : '';
}
