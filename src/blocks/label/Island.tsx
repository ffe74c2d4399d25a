import { Printer, Tag } from 'lucide-react';
import { useRef, useState } from 'react';
import { Feedback } from '../../parts/Feedback.tsx';
import { Heading, type Level } from '../../parts/Heading.tsx';
import { Option } from '../../parts/Option.tsx';
import { printOnly } from '../../parts/print-only.ts';
import { StartAgain } from '../../parts/StartAgain.tsx';
import { choose, noChoices, saidOf } from './labelling.ts';
import type { Label } from './schema.ts';
import { Work } from './Work.tsx';
import './screen.css';

type Props = { label: Label; heading: Level };

/** A label to make on a pupil's page. It is seen below the work as it grows, can be changed freely, and is kept nowhere. */
export function LabelIsland({ label, heading }: Props) {
	const [choices, setChoices] = useState(() => noChoices(label));
	/** Has the label been checked since it last changed? */
	const [checked, setChecked] = useState(false);
	const prompt = useRef<HTMLHeadingElement>(null);
	const work = useRef<HTMLElement>(null);

	const change = (part: number, choice: number) => {
		setChoices(choose(choices, part, choice));
		setChecked(false);
	};
	const startAgain = () => {
		setChoices(noChoices(label));
		setChecked(false);
		prompt.current?.focus();
	};

	return (
		<div className="label">
			<Heading level={heading} at={prompt} tabIndex={-1}>
				{label.prompt}
			</Heading>
			<p>{label.about}</p>
			{label.parts.map((part, index) => (
				<fieldset key={part.id} className="options">
					<legend>{part.ask}</legend>
					{part.choices.map(({ text, thing, who }, number) => (
						<Option
							key={text}
							type="radio"
							name={`${label.id}-${part.id}`}
							text={text}
							thing={thing}
							who={who}
							checked={choices[index] === number}
							change={() => change(index, number)}
						/>
					))}
				</fieldset>
			))}
			<Work label={label} choices={choices} at={work} />
			<Feedback said={checked ? saidOf(label, choices) : undefined} />
			<div className="label-buttons">
				<button type="button" className="button strong" onClick={() => setChecked(true)}>
					<Tag aria-hidden="true" /> Check the label
				</button>
				<button type="button" className="button" onClick={() => printOnly(work.current)}>
					<Printer aria-hidden="true" /> Print it
				</button>
				<StartAgain onClick={startAgain} />
			</div>
		</div>
	);
}
