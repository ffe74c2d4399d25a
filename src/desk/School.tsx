import type { NationId } from '../facts/schema.ts';
import type { At } from './at.ts';
import { Labelled } from './Labelled.tsx';
import { TermDates } from './TermDates.tsx';

/** Whose programme it is, and for which school year. */
export function School({ programme, nations, change }: At) {
	const { school, year } = programme;
	return (
		<section aria-labelledby="desk-school">
			<h2 id="desk-school">School</h2>
			<div className="desk-fields">
				<Labelled label="Name of the school">
					<input
						maxLength={80}
						autoComplete="off"
						value={school.name}
						onChange={({ currentTarget: { value } }) =>
							change((before) => ({ ...before, school: { ...before.school, name: value } }), 'school')
						}
					/>
				</Labelled>
				<Labelled label="Nation">
					<select
						value={school.nation}
						onChange={({ currentTarget: { value } }) =>
							change((before) => ({ ...before, school: { ...before.school, nation: value as NationId } }))
						}
					>
						{nations.map(({ id, name }) => (
							<option key={id} value={id}>
								{name}
							</option>
						))}
					</select>
				</Labelled>
				<Labelled label="School year">
					<select
						value={year}
						onChange={({ currentTarget: { value } }) => change((before) => inYear(before, Number(value)))}
					>
						{yearsAround(year).map((one) => (
							<option key={one} value={one}>
								{one} to {one + 1}
							</option>
						))}
					</select>
				</Labelled>
			</div>
			<TermDates programme={programme} change={change} />
		</section>
	);
}

/** Terms begin on the same days as before, in the other year. */
function inYear(programme: At['programme'], year: number): At['programme'] {
	const moved = (day: string) =>
		`${Number(day.slice(0, 4)) + year - programme.year}${day.slice(4).replace('-02-29', '-02-28')}`;
	const [autumn, spring, summer] = programme.terms;
	return { ...programme, year, terms: [moved(autumn), moved(spring), moved(summer)] };
}

/** Last year to the year after next, and the programme's own. */
function yearsAround(own: number): number[] {
	const now = new Date().getFullYear();
	return [...new Set([own, now - 1, now, now + 1, now + 2])].filter((year) => year >= 2020 && year <= 2100).sort();
}
