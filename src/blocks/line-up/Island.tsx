import { useRef, useState } from 'react';
import { Feedback } from '../../parts/Feedback.tsx';
import { Heading, type Level } from '../../parts/Heading.tsx';
import { StartAgain } from '../../parts/StartAgain.tsx';
import { CaseOnLine } from './CaseOnLine.tsx';
import { isFinished, type Placing, placed } from './placing.ts';
import type { LineUp } from './schema.ts';
import './screen.css';

type Props = { lineUp: LineUp; heading: Level };

/** Cases on a pupil's page, each with its own line. There is no mark: each place is met with something to weigh up. */
export function LineUpIsland({ lineUp, heading }: Props) {
	const nowhere: Placing = lineUp.cases.map(() => undefined);
	const [placing, setPlacing] = useState(nowhere);
	const prompt = useRef<HTMLHeadingElement>(null);
	const finished = isFinished(placing);

	const startAgain = () => {
		setPlacing(nowhere);
		prompt.current?.focus();
	};

	return (
		<div className="line-up">
			<Heading level={heading} className="line-up-prompt" at={prompt} tabIndex={-1}>
				{lineUp.prompt}
			</Heading>
			<ol className="line-up-cases">
				{lineUp.cases.map((one, at) => (
					<li key={one.text}>
						<CaseOnLine
							name={`${lineUp.id}-${at + 1}`}
							one={one}
							places={lineUp.places}
							place={placing[at]}
							put={(place) => setPlacing(placed(placing, at, place))}
						/>
					</li>
				))}
			</ol>
			<Feedback said={finished ? { tone: 'yes', lead: 'All placed.', text: lineUp.done } : undefined} />
			{finished ? <StartAgain onClick={startAgain} /> : null}
		</div>
	);
}
