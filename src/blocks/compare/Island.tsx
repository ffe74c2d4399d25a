import { useRef, useState } from 'react';
import { Feedback } from '../../parts/Feedback.tsx';
import { Heading, type Level } from '../../parts/Heading.tsx';
import { Places } from '../../parts/Places.tsx';
import { replaced } from '../../parts/replaced.ts';
import { StartAgain } from '../../parts/StartAgain.tsx';
import { answers, answerWords, isFinished, type Marks, saidOf } from './comparing.ts';
import type { Compare } from './schema.ts';
import { Two } from './Two.tsx';
import './screen.css';

type Props = { compare: Compare; heading: Level };

/** Two replies side by side on a pupil's page, then what one or the other does, to be marked and marked again. */
export function CompareIsland({ compare, heading }: Props) {
	const unmarked: Marks = compare.points.map(() => undefined);
	const [marks, setMarks] = useState(unmarked);
	const prompt = useRef<HTMLHeadingElement>(null);
	const finished = isFinished(compare.points, marks);
	const labels = answers.map((which) => answerWords(compare, which));

	const startAgain = () => {
		setMarks(unmarked);
		prompt.current?.focus();
	};

	return (
		<div className="compare">
			<Heading level={heading} at={prompt} tabIndex={-1}>
				{compare.prompt}
			</Heading>
			<Two compare={compare} level={heading} />
			<p className="compare-ask">Which one does this?</p>
			<ol className="compare-points">
				{compare.points.map((point, at) => (
					<li key={point.text} className="card">
						<Places
							name={`${compare.id}-${at + 1}`}
							legend={point.text}
							labels={labels}
							chosen={marks[at] && answers.indexOf(marks[at])}
							choose={(index) => setMarks(replaced(marks, at, answers[index]))}
						/>
						<Feedback said={saidOf(compare, point, marks[at])} />
					</li>
				))}
			</ol>
			<Feedback said={finished ? { tone: 'yes', lead: 'All found.', text: compare.done } : undefined} />
			{finished ? <StartAgain onClick={startAgain} /> : null}
		</div>
	);
}
