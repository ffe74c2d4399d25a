import type { Programme } from '../../programme/programme.ts';
import { Labelled } from '../Labelled.tsx';
import { scopeChoices } from './scope-choice.ts';

type Props = { programme: Programme; value: string; choose: (value: string) => void };

/** The school, a year group or a class. */
export const ScopeChoice = ({ programme, value, choose }: Props) => (
	<Labelled label="What it is about">
		<select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
			{scopeChoices(programme).map(({ label, choices }) => (
				<optgroup key={label} label={label}>
					{choices.map((one) => (
						<option key={one.value} value={one.value}>
							{one.label}
						</option>
					))}
				</optgroup>
			))}
		</select>
	</Labelled>
);
