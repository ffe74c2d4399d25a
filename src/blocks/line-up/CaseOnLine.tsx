import { Feedback } from '../../parts/Feedback.tsx';
import { Places } from '../../parts/Places.tsx';
import { saidOf } from './placing.ts';
import type { LineUp } from './schema.ts';

type Props = {
	/** Keeps this line's radio buttons together. */
	name: string;
	one: LineUp['cases'][number];
	places: LineUp['places'];
	/** Where it has been put, counted from 1. */
	place: number | undefined;
	put: (place: number) => void;
};

/** One case with the places it may have, as radio buttons along a line. */
export function CaseOnLine({ name, one, places, place, put }: Props) {
	return (
		<>
			<Places
				name={name}
				legend={one.text}
				labels={places}
				chosen={place === undefined ? undefined : place - 1}
				choose={(index) => put(index + 1)}
				inOrder
			/>
			<Feedback said={saidOf(one, places, place)} />
		</>
	);
}
