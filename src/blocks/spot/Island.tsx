import { useRef, useState } from 'react';
import { Feedback } from '../../parts/Feedback.tsx';
import { Heading, type Level } from '../../parts/Heading.tsx';
import { StartAgain } from '../../parts/StartAgain.tsx';
import { SpotLine } from './SpotLine.tsx';
import type { Spot } from './schema.ts';
import { beginning, isFinished, saidOf, signs, toggled } from './spotting.ts';
import './screen.css';

type Props = { spot: Spot; heading: Level };

/** Messages or moments on a pupil's page. Each is a button that marks it as worth noticing; a mark can be taken off again. */
export function SpotIsland({ spot, heading }: Props) {
	const [spotting, setSpotting] = useState(beginning);
	const prompt = useRef<HTMLHeadingElement>(null);
	const { all, found } = signs(spot.items, spotting);
	const finished = isFinished(spot.items, spotting);

	const startAgain = () => {
		setSpotting(beginning);
		prompt.current?.focus();
	};

	return (
		<div className="spot">
			<Heading level={heading} className="spot-prompt" at={prompt} tabIndex={-1}>
				{spot.prompt}
			</Heading>
			<p className="spot-how">Press each one that is worth noticing.</p>
			<ul className={`spot-items spot-${spot.look}`}>
				{spot.items.map((item, index) => (
					<SpotLine
						key={item.text}
						item={item}
						own={item.from !== undefined && item.from === spot.who}
						marked={spotting.marked.includes(index)}
						press={() => setSpotting(toggled(spotting, index))}
					/>
				))}
			</ul>
			<div className="spot-said">
				<p className="spot-count">
					Signs found: {found} of {all}
				</p>
				{/* Heard here; seen beside the item itself. */}
				<div className="visually-hidden">
					<Feedback said={saidOf(spot.items, spotting)} />
				</div>
				<Feedback said={finished ? { tone: 'yes', lead: 'All found.', text: spot.done } : undefined} />
				{finished ? <StartAgain onClick={startAgain} /> : null}
			</div>
		</div>
	);
}
