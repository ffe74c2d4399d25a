import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { Heading, type Level } from '../../parts/Heading.tsx';
import { Faces } from './Faces.tsx';
import { facesOf, onLine, placeWords, whenWords } from './line.ts';
import { Slider } from './Slider.tsx';
import type { Scale } from './schema.ts';
import './screen.css';

type Props = { scale: Scale; heading: Level };

/** A line from 0 to 10, or three faces, on a pupil's page. Where the pupil stands is kept nowhere. */
export function ScaleIsland(props: Props) {
	const faces = facesOf(props.scale);
	return faces ? <Faces {...props} faces={faces} /> : <Line {...props} />;
}

function Line({ scale, heading }: Props) {
	const [chosen, setChosen] = useState<number>();
	const number = chosen ?? 5;
	const words = chosen === undefined ? 'No place chosen yet' : placeWords(chosen, scale);
	const choose = (next: number) => setChosen(onLine(next));

	return (
		<div className="scale">
			<Heading level={heading} id={`${scale.id}-statement`} className="scale-statement">
				{scale.statement}
			</Heading>
			<p>{whenWords[scale.when]}</p>
			<Slider scale={scale} chosen={chosen} number={number} words={words} choose={choose} />
			<div className="scale-steps">
				<button type="button" className="button" aria-disabled={number === 0} onClick={() => choose(number - 1)}>
					<Minus aria-hidden="true" /> Less
				</button>
				<output className="scale-place" aria-live="polite">
					{words}
				</output>
				<button type="button" className="button" aria-disabled={number === 10} onClick={() => choose(number + 1)}>
					<Plus aria-hidden="true" /> More
				</button>
			</div>
			<p className="scale-private">Only on this screen. Nobody keeps your answer.</p>
		</div>
	);
}
