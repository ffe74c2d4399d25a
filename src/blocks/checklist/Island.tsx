import { ClipboardList } from 'lucide-react';
import { useRef, useState } from 'react';
import { Feedback } from '../../parts/Feedback.tsx';
import { below, Heading, type Level } from '../../parts/Heading.tsx';
import { Option } from '../../parts/Option.tsx';
import { StartAgain } from '../../parts/StartAgain.tsx';
import { Stand } from './Stand.tsx';
import type { Checklist } from './schema.ts';
import { saidOf, type Ticked, toggle } from './ticking.ts';
import './screen.css';

type Props = { list: Checklist; heading: Level };

/** A list to tick on a pupil's page, in any order and in part. The ticks are kept nowhere. */
export function ChecklistIsland({ list, heading }: Props) {
	const [ticked, setTicked] = useState<Ticked>([]);
	const [shown, setShown] = useState(false);
	const prompt = useRef<HTMLHeadingElement>(null);

	const startAgain = () => {
		setTicked([]);
		setShown(false);
		prompt.current?.focus();
	};

	return (
		<div className="checklist">
			<Heading level={heading} id={`${list.id}-prompt`} at={prompt} tabIndex={-1}>
				{list.prompt}
			</Heading>
			{/* biome-ignore lint/a11y/useSemanticElements: the prompt is a heading, which a legend would hide from a list of headings. */}
			<div role="group" aria-labelledby={`${list.id}-prompt`}>
				<ul className="checklist-items">
					{list.items.map(({ text, tip, thing }, index) => (
						<li key={text}>
							<Option
								type="checkbox"
								name={list.id}
								text={text}
								thing={thing}
								checked={ticked.includes(index)}
								change={() => {
									setTicked(toggle(ticked, index));
									setShown(false);
								}}
							/>
							<details>
								<summary>
									Tell me more<span className="visually-hidden">: {text}</span>
								</summary>
								<p>{tip}</p>
							</details>
						</li>
					))}
				</ul>
			</div>
			<button type="button" className="button strong" onClick={() => setShown(true)}>
				<ClipboardList aria-hidden="true" /> See where things stand
			</button>
			<Feedback said={shown ? saidOf(list, ticked) : undefined} />
			{shown ? <Stand list={list} ticked={ticked} level={below(heading)} /> : null}
			{shown ? <StartAgain onClick={startAgain} /> : null}
		</div>
	);
}
