import { Feedback } from '../../parts/Feedback.tsx';
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
			<fieldset className="line-up-case">
				<legend>{one.text}</legend>
				<div className={`line-up-line line-up-of-${places.length}`}>
					{places.map((label, index) => (
						<label key={label} className="line-up-place">
							<input
								type="radio"
								name={name}
								value={index + 1}
								checked={place === index + 1}
								onChange={() => put(index + 1)}
							/>
							<span>{label}</span>
						</label>
					))}
				</div>
			</fieldset>
			<Feedback said={saidOf(one, places, place)} />
		</>
	);
}
