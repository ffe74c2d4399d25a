import type { Programme } from '../programme/programme.ts';
import { Labelled } from './Labelled.tsx';
import { scopeChoices } from './scope-choice.ts';

type Props = { label: string; programme: Pick<Programme, 'classes'>; value: string; choose: (value: string) => void };

/** The whole school, one year group or one class. */
export const ScopeChoice = ({ label, programme, value, choose }: Props) => (
	<Labelled label={label}>
		<select
			value={isThere(programme, value) ? value : 'school'}
			onChange={({ currentTarget }) => choose(currentTarget.value)}
		>
			{scopeChoices(programme).map(({ label: group, choices }) => (
				<optgroup key={group} label={group}>
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

const isThere = (programme: Props['programme'], value: string) =>
	scopeChoices(programme).some(({ choices }) => choices.some((one) => one.value === value));
