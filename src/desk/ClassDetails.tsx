import { editClass } from '../programme/change.ts';
import type { SchoolClass } from '../programme/programme.ts';
import type { At } from './at.ts';
import { ClassSize } from './ClassSize.tsx';
import { Labelled } from './Labelled.tsx';
import { useTyped } from './mark/use-typed.ts';
import { YearChoice } from './YearChoice.tsx';

type Props = { at: At; one: SchoolClass };

/** What is known of the class that is open. */
export function ClassDetails({ at: { change }, one }: Props) {
	const [label, type] = useTyped(one.label);
	const edit = (given: Parameters<typeof editClass>[1], field = '') =>
		change(editClass(one.id, given), field && `${field} ${one.id}`);
	return (
		<div className="desk-fields">
			<Labelled label="Label">
				<input
					maxLength={40}
					autoComplete="off"
					value={label}
					onChange={({ currentTarget: { value } }) => {
						type(value);
						if (value.trim()) edit({ label: value }, 'label');
					}}
					// A class is never without a label: the last one stays.
					onBlur={() => type(one.label)}
				/>
			</Labelled>
			<Labelled label="Year group">
				<YearChoice year={one.yearGroup} choose={(yearGroup) => edit({ yearGroup })} />
			</Labelled>
			<Labelled label="Usual teacher">
				<input
					maxLength={60}
					autoComplete="off"
					value={one.teacher}
					onChange={({ currentTarget: { value } }) => edit({ teacher: value }, 'teacher')}
				/>
			</Labelled>
			<ClassSize at={{ change }} one={one} />
		</div>
	);
}
