import { editClass } from '../programme/change.ts';
import { most, type SchoolClass } from '../programme/programme.ts';
import type { At } from './at.ts';
import { Labelled } from './Labelled.tsx';
import { YearChoice } from './YearChoice.tsx';

type Props = { at: At; one: SchoolClass };

/** What is known of the class that is open. */
export function ClassDetails({ at: { change }, one }: Props) {
	const edit = (given: Parameters<typeof editClass>[1], field = '') =>
		change(editClass(one.id, given), field && `${field} ${one.id}`);
	return (
		<div className="desk-fields">
			<Labelled label="Label">
				<input
					maxLength={40}
					autocomplete="off"
					value={one.label}
					onInput={({ currentTarget: { value } }) => value.trim() && edit({ label: value }, 'label')}
					// A class is never without a label: the last one stays.
					onBlur={({ currentTarget }) => {
						currentTarget.value = one.label;
					}}
				/>
			</Labelled>
			<Labelled label="Year group">
				<YearChoice year={one.yearGroup} choose={(yearGroup) => edit({ yearGroup })} />
			</Labelled>
			<Labelled label="Number of pupils">
				<input
					inputMode="numeric"
					maxLength={2}
					autocomplete="off"
					value={one.size ?? ''}
					onInput={({ currentTarget: { value } }) => edit({ size: sizeOf(value) }, 'size')}
					onBlur={({ currentTarget }) => {
						currentTarget.value = `${one.size ?? ''}`;
					}}
				/>
			</Labelled>
			<Labelled label="Usual teacher">
				<input
					maxLength={60}
					autocomplete="off"
					value={one.teacher}
					onInput={({ currentTarget: { value } }) => edit({ teacher: value }, 'teacher')}
				/>
			</Labelled>
		</div>
	);
}

function sizeOf(typed: string): number | undefined {
	const size = Number(typed);
	return /^\d+$/.test(typed) && size >= 1 && size <= most.size ? size : undefined;
}
