import { noteWarnings } from '../../programme/note-check.ts';
import { Labelled } from '../Labelled.tsx';
import { useTyped } from './use-typed.ts';

type Props = {
	id: string;
	kept: string;
	put: (typed: string) => void;
	/** Names that may stand in the note. */
	known: readonly string[];
};

/** A note on a lesson. What looks like a pupil's name or a concern is told while somebody types, and never stops them. */
export function NoteField({ id, kept, put, known }: Props) {
	const [typed, type] = useTyped(kept);
	return (
		<div className="mark-note">
			<Labelled label="Note on the lesson, if you want one">
				<textarea
					id={id}
					rows={2}
					maxLength={300}
					value={typed}
					aria-describedby={`${id}-hint`}
					onChange={({ currentTarget: { value } }) => {
						type(value);
						put(value);
					}}
				/>
			</Labelled>
			<p className="hint" id={`${id}-hint`}>
				About the lesson, such as “Ran out of time for slide 12”.{' '}
				<strong>Never a pupil’s name, and never a concern:</strong> notes can be put into the report.
			</p>
			<div className="mark-warnings" role="status">
				{noteWarnings(typed, known).map((warning) => (
					<p key={warning}>{warning}</p>
				))}
			</div>
		</div>
	);
}
