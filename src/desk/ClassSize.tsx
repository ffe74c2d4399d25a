import { useState } from 'react';
import { editClass } from '../programme/change.ts';
import { most, type SchoolClass } from '../programme/programme.ts';
import type { At } from './at.ts';
import { Labelled } from './Labelled.tsx';
import { useTyped } from './mark/use-typed.ts';

type Props = { at: Pick<At, 'change'>; one: SchoolClass };

/** How many pupils a class has. What is no such number stays in the box, with words, and is not kept. */
export function ClassSize({ at: { change }, one }: Props) {
	const [typed, setTyped] = useTyped(`${one.size ?? ''}`, isSameSize);
	const [judged, setJudged] = useState(false);
	const wrong = judged && typed.trim() !== '' && sizeOf(typed) === undefined;

	const type = (value: string) => {
		setTyped(value);
		setJudged(false);
		change(editClass(one.id, { size: sizeOf(value) }), `size ${one.id}`);
	};
	return (
		<>
			<Labelled label="Number of pupils">
				<input
					inputMode="numeric"
					maxLength={6}
					autoComplete="off"
					value={typed}
					aria-invalid={wrong}
					aria-describedby="desk-size-problem"
					onChange={({ currentTarget: { value } }) => type(value)}
					onBlur={() => setJudged(true)}
				/>
			</Labelled>
			<p className="problem" id="desk-size-problem" role="alert">
				{wrong && `“${typed}” is not kept: give a whole number from 1 to ${most.size}, or leave the box empty.`}
			</p>
		</>
	);
}

const isSameSize = (one: string, other: string) => sizeOf(one) === sizeOf(other);

function sizeOf(typed: string): number | undefined {
	const size = Number(typed);
	return /^\s*\d+\s*$/.test(typed) && size >= 1 && size <= most.size ? size : undefined;
}
