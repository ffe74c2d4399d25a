import { ArrowRight } from 'lucide-react';
import { Heading, type Level } from '../../parts/Heading.tsx';
import type { Step } from './path.ts';
import './path.css';

type Props = { steps: Step[]; level: Level; goBackTo: (length: number) => void };

/** Every choice made, in words, each with a way back to it; the scenes left behind can be read again. */
export function PathSoFar({ steps, level, goBackTo }: Props) {
	const behind = steps.slice(0, -1);
	return (
		<section className="story-path">
			<Heading level={level} className="story-path-title">
				The path so far
			</Heading>
			{behind.length === 0 ? <p>Each choice is listed here. You can always go back and try another.</p> : null}
			{behind.length > 0 ? (
				<>
					<ol>
						{behind.map((step) => (
							<li key={step.part}>
								<span>{takenLabel(step)}</span>{' '}
								<button type="button" className="story-return" onClick={() => goBackTo(step.part - 1)}>
									Choose again <span className="visually-hidden">here: part {step.part}</span>
								</button>
							</li>
						))}
					</ol>
					<details className="story-reread">
						<summary>Read the story so far</summary>
						{behind.map((step) => (
							<div key={step.part}>
								{step.scene.text.map((words) => (
									<p key={words}>{words}</p>
								))}
								<p className="story-taken">
									<ArrowRight aria-hidden="true" /> {takenLabel(step)}
								</p>
							</div>
						))}
					</details>
				</>
			) : null}
		</section>
	);
}

const takenLabel = ({ scene, taken = 0 }: Step) => scene.choices?.[taken]?.label ?? '';
