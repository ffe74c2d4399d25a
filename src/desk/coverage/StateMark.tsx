import { Check, Circle, Minus, X } from 'lucide-react';
import type { State } from '../../programme/class-coverage.ts';

/** How each state is said: by a sign, in words, and besides by a colour. */
const states: Record<State, { Sign: typeof Check; words: string; means: string }> = {
	taught: { Sign: Check, words: 'Taught', means: 'at least one lesson about it has been taught' },
	planned: { Sign: Circle, words: 'Planned', means: 'a lesson about it is planned' },
	none: { Sign: Minus, words: 'None', means: 'nothing is planned, and Lantern has a lesson for it at that age' },
	'no-lesson': {
		Sign: X,
		words: 'No lesson',
		means: 'nothing is planned, and Lantern has no lesson for it at that age',
	},
};

export function StateMark({ state }: { state: State }) {
	const { Sign, words } = states[state];
	return (
		<span className={`desk-state desk-state-${state}`}>
			<Sign aria-hidden="true" />
			{words}
		</span>
	);
}

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
