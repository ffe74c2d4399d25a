import { useState } from 'preact/hooks';
import { yearGroups } from '../../programme/programme.ts';
import { goTo } from '../at.ts';
import { Desk } from '../Desk.tsx';
import { Labelled } from '../Labelled.tsx';
import { yearName } from '../YearChoice.tsx';
import { GivenLinks } from './GivenLinks.tsx';
import type { AssignAt, Known } from './known.ts';
import { NewLink } from './NewLink.tsx';

type Props = Pick<AssignAt, 'lessons' | 'nations'> & Known;

/** Gives lessons to a class: one link, and everything that carries it to pupils, teachers and families. */
export function AssignPage({ lessons, nations, ...known }: Props) {
	return (
		<Desk lessons={lessons} nations={nations}>
			{(at) => <Assign {...at} {...known} />}
		</Desk>
	);
}

function Assign(at: AssignAt) {
	const [chosen, choose] = useState('');
	const { classes } = at.programme;
	const one = classes.find(({ id }) => id === chosen) ?? (classes.length === 1 ? classes[0] : undefined);
	if (classes.length === 0)
		return (
			<p>
				There are no classes yet. <a href="/programme/">Plan a programme</a> first: its classes are then listed here.
			</p>
		);
	return (
		<>
			<section aria-labelledby="desk-who">
				<h2 id="desk-who">Whom is it for?</h2>
				<Labelled label="Class">
					<select value={one?.id ?? ''} onChange={({ currentTarget: { value } }) => choose(value)}>
						{!one && <option value="">Choose a class</option>}
						<ClassOptions {...at} />
					</select>
				</Labelled>
			</section>
			{one && <NewLink key={`new-${one.id}`} at={at} one={one} made={(id) => goTo(`desk-given-${id}`)} />}
			{one && <GivenLinks key={one.id} at={at} one={one} />}
		</>
	);
}

const ClassOptions = ({ programme: { classes } }: AssignAt) =>
	yearGroups
		.filter((year) => classes.some(({ yearGroup }) => yearGroup === year))
		.map((year) => (
			<optgroup key={year} label={yearName(year)}>
				{classes
					.filter(({ yearGroup }) => yearGroup === year)
					.map(({ id, label }) => (
						<option key={id} value={id}>
							{label}
						</option>
					))}
			</optgroup>
		));
