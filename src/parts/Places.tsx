import type { ReactNode } from 'react';
import './places.css';

type Props = {
	/** Keeps these radio buttons together. */
	name: string;
	legend: ReactNode;
	labels: readonly string[];
	/** Which one is chosen, counted from 0. */
	chosen: number | undefined;
	choose: (place: number) => void;
	/** Do they stand in an order, from one end to the other? Then a line runs through them. */
	inOrder?: boolean;
};

/** A few places to choose one from, as radio buttons: one below the other, and side by side where there is room. */
export function Places({ name, legend, labels, chosen, choose, inOrder = false }: Props) {
	return (
		<fieldset className="places">
			<legend>{legend}</legend>
			<div className={`places-row places-of-${labels.length}${inOrder ? ' places-line' : ''}`}>
				{labels.map((label, index) => (
					<label key={label} className={chosen === index ? 'place chosen' : 'place'}>
						<input
							type="radio"
							name={name}
							value={index + 1}
							checked={chosen === index}
							onChange={() => choose(index)}
						/>
						<span>{label}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
