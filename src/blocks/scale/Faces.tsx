import { useState } from 'react';
import { framed } from '../../parts/framed.ts';
import { Heading, type Level } from '../../parts/Heading.tsx';
import { Face } from './Face.tsx';
import { faceWords } from './line.ts';
import type { Scale } from './schema.ts';

type Props = { scale: Scale; heading: Level; faces: readonly string[] };

/** Three faces to choose from. Which one is chosen is kept nowhere. */
export function Faces({ scale, heading, faces }: Props) {
	const [chosen, setChosen] = useState<string>();
	return (
		<div className="scale">
			<Heading level={heading} id={`${scale.id}-statement`} className="scale-statement">
				{scale.statement}
			</Heading>
			<p>{faceWords[scale.when]}</p>
			<div role="radiogroup" aria-labelledby={`${scale.id}-statement`} className="scale-faces">
				{faces.map((words, index) => (
					<div key={words} className="scale-choice">
						<label className={framed('scale-choose', { checked: chosen === words })}>
							<input
								type="radio"
								name={`scale-${scale.id}`}
								checked={chosen === words}
								onChange={() => setChosen(words)}
							/>
							<Face index={index} />
							<span>{words}</span>
						</label>
					</div>
				))}
			</div>
			<p className="scale-private">Nobody keeps your answer.</p>
		</div>
	);
}
