import type { State } from '../../programme/class-coverage.ts';

/** How each state is said: by a sign, in words, and besides by a colour. */
const states: Record<State, { sign: string; words: string; means: string }> = {
	taught: { sign: '✓', words: 'Taught', means: 'at least one lesson about it has been taught' },
	planned: { sign: '○', words: 'Planned', means: 'a lesson about it is planned' },
	none: { sign: '–', words: 'None', means: 'nothing is planned, and Lantern has a lesson for it at that age' },
	'no-lesson': {
		sign: '×',
		words: 'No lesson',
		means: 'nothing is planned, and Lantern has no lesson for it at that age',
	},
};

export const StateMark = ({ state }: { state: State }) => (
	<span className={`desk-state desk-state-${state}`}>
		<span aria-hidden="true">{states[state].sign}</span> {states[state].words}
	</span>
);

/** What the marks mean. */
export const StateKey = () => (
	<dl className="desk-key">
		{(Object.keys(states) as State[]).map((state) => (
			<div key={state}>
				<dt>
					<StateMark state={state} />
				</dt>
				<dd>{states[state].means}</dd>
			</div>
		))}
	</dl>
);
