import { type SchoolClass, yearGroups } from '../programme/programme.ts';
import type { At } from './at.ts';
import { yearName } from './YearChoice.tsx';

type Props = {
	at: At;
	open?: string | undefined;
	choose: (id: string) => void;
	/** A few words on each class: "6 lessons". */
	about: (one: SchoolClass) => string;
};

/** Every class as one button, by year group. */
export function ClassButtons({ at, open, choose, about }: Props) {
	const { classes } = at.programme;
	const years = yearGroups.filter((year) => classes.some(({ yearGroup }) => yearGroup === year));
	return years.map((year) => (
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
								<strong>{one.label}</strong> <span>{about(one)}</span>
							</button>
						</li>
					))}
			</ul>
		</div>
	));
}
