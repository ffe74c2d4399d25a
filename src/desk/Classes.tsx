import { plannedFor } from '../programme/change.ts';
import { most, type SchoolClass, yearGroups } from '../programme/programme.ts';
import { AddClass } from './AddClass.tsx';
import { type At, counted } from './at.ts';
import { yearName } from './YearChoice.tsx';

type Props = { at: At; open?: string | undefined; choose: (id: string) => void };

/** Every class as one button, by year group. Only the one that is open is drawn in full. */
export function Classes({ at, open, choose }: Props) {
	const { classes } = at.programme;
	const years = yearGroups.filter((year) => classes.some(({ yearGroup }) => yearGroup === year));
	return (
		<section aria-labelledby="desk-classes">
			<h2 id="desk-classes" tabIndex={-1}>
				Classes
			</h2>
			{classes.length === 0 && <p>No classes yet. Add the first one: its label and year group are enough.</p>}
			{years.map((year) => (
				<div key={year} className="desk-year">
					<h3>{yearName(year)}</h3>
					<ul className="desk-classes">
						{classes
							.filter(({ yearGroup }) => yearGroup === year)
							.map((one) => (
								<li key={one.id}>
									<button
										type="button"
										className="button desk-class"
										aria-pressed={one.id === open}
										onClick={() => choose(one.id)}
									>
										<strong>{one.label}</strong> <span>{plannedText(at, one)}</span>
									</button>
								</li>
							))}
					</ul>
				</div>
			))}
			{classes.length < most.classes ? (
				<AddClass at={at} added={choose} />
			) : (
				<p>A programme holds up to {most.classes} classes. Remove one to add another.</p>
			)}
		</section>
	);
}

const plannedText = ({ programme }: At, { id }: SchoolClass) => counted(plannedFor(programme, id).length, 'lesson');
