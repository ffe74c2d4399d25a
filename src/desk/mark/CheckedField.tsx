import { type InputHTMLAttributes, useState } from 'react';
import { Labelled } from '../Labelled.tsx';
import { useTyped } from './use-typed.ts';

export type FieldProps = {
	id: string;
	label: string;
	/** What is kept, as it would be typed. */
	kept: string;
	/** What is wrong with something typed, and what to do; '' where nothing is. */
	problemOf: (typed: string) => string;
	/** Hears everything that is typed, sound or not. */
	put: (typed: string) => void;
	/** Whether two ways of typing mean the same, so that what was typed may stay as it is. */
	isSame?: (typed: string, kept: string) => boolean;
	/** Tells what is wrong before the field is left: somebody has tried to go on. */
	isTried?: boolean;
	hint?: string;
} & Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'min' | 'max' | 'maxLength' | 'inputMode'>;

/** A field that says what is wrong with what was typed, and leaves it there. It changes by itself only when what is kept does. */
export function CheckedField(props: FieldProps) {
	const { id, label, kept, problemOf, put, isSame, isTried = false, hint, ...input } = props;
	const [typed, type] = useTyped(kept, isSame);
	const [isLeft, leave] = useState(false);
	const problem = isLeft || isTried ? problemOf(typed) : '';
	return (
		<div className="mark-field">
			<Labelled label={label}>
				<input
					{...input}
					id={id}
					autoComplete="off"
					value={typed}
					aria-invalid={problem !== ''}
					aria-describedby={`${hint ? `${id}-hint ` : ''}${id}-problem`}
					onChange={({ currentTarget: { value } }) => {
						type(value);
						put(value);
					}}
					onBlur={() => leave(true)}
				/>
			</Labelled>
			{hint && (
				<p className="hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			<p className="problem" id={`${id}-problem`} role="alert">
				{problem}
			</p>
		</div>
	);
}
