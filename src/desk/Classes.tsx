import { plannedFor } from '../programme/change.ts';
import { most } from '../programme/programme.ts';
import { AddClass } from './AddClass.tsx';
import { type At, counted } from './at.ts';
import { ClassButtons } from './ClassButtons.tsx';

type Props = { at: At; open?: string | undefined; choose: (id: string) => void };

/** Every class, and a way to add another. Only the one that is open is drawn in full. */
export function Classes({ at, open, choose }: Props) {
	const { classes } = at.programme;
	return (
		<section aria-labelledby="desk-classes">
			<h2 id="desk-classes" tabIndex={-1}>
				Classes
			</h2>
			{classes.length === 0 && (
				<p>
					No classes yet. Add the first one: its label and year group are enough. Or{' '}
					<a href="#desk-import">bring in a list</a>.
				</p>
			)}
			<ClassButtons
				at={at}
				open={open}
				choose={choose}
				about={({ id }) => counted(plannedFor(at.programme, id).length, 'lesson')}
			/>
			{classes.length < most.classes ? (
				<AddClass at={at} added={choose} />
			) : (
				<p>A programme holds up to {most.classes} classes. Remove one to add another.</p>
			)}
		</section>
	);
}
