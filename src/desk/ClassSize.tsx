import { useEffect, useState } from 'preact/hooks';
import { editClass } from '../programme/change.ts';
import { most, type SchoolClass } from '../programme/programme.ts';
import type { At } from './at.ts';
import { Labelled } from './Labelled.tsx';

type Props = { at: Pick<At, 'change'>; one: SchoolClass };

/** How many pupils a class has. What is no such number stays in the box, with words, and is not kept. */
export function ClassSize({ at: { change }, one }: Props) {
	const [typed, setTyped] = useState(`${one.size ?? ''}`);
	const [judged, setJudged] = useState(false);
	// An undo, or another tab, has changed it.
	useEffect(() => {
		if (sizeOf(typed) !== one.size) setTyped(`${one.size ?? ''}`);
	}, [one.size]);
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
					autocomplete="off"
					value={typed}
					aria-invalid={wrong}
					aria-describedby="desk-size-problem"
					onInput={({ currentTarget: { value } }) => type(value)}
					onBlur={() => setJudged(true)}
				/>
			</Labelled>
			<p className="problem" id="desk-size-problem" role="alert">
				{wrong && `“${typed}” is not kept: give a whole number from 1 to ${most.size}, or leave the box empty.`}
			</p>
		</>
	);
}

function sizeOf(typed: string): number | undefined {
	const size = Number(typed);
	return /^\s*\d+\s*$/.test(typed) && size >= 1 && size <= most.size ? size : undefined;
}
