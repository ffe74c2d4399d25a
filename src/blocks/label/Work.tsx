import type { Ref } from 'react';
import { Thing } from '../../parts/Thing.tsx';
import { type Choices, lineOf } from './labelling.ts';
import type { Label } from './schema.ts';

type Props = { label: Label; choices: Choices; at: Ref<HTMLElement> };

/** The work in a frame, with its label below as it stands now. */
export function Work({ label, choices, at }: Props) {
	return (
		<figure className="label-work" ref={at}>
			{label.thing ? <Thing name={label.thing} /> : null}
			<figcaption>
				<span className="visually-hidden">The label: </span>
				{lineOf(label, choices).map((words, index) => (
					<span key={label.parts[index]?.id} className={words ? undefined : 'label-open'}>
						{words ?? `(${label.parts[index]?.ask})`}{' '}
					</span>
				))}
			</figcaption>
		</figure>
	);
}
