import { ArrowRight, Eye } from 'lucide-react';
import { choiceKey } from './path.ts';
import type { Scene } from './schema.ts';
import './choices.css';

type Props = {
	storyId: string;
	scene: Scene;
	name: string;
	tried: ReadonlySet<string>;
	choose: (choice: number) => void;
};

/** The ways on from a scene, as big buttons: A, B, C. One that was tried says so, and can be tried again. */
export function Choices({ storyId, scene, name, tried, choose }: Props) {
	const choices = scene.choices ?? [];
	return (
		<>
			<p className="story-ask" id={`story-ask-${storyId}`}>
				{choices.length > 1 ? `What could ${name} do?` : 'What happens next?'}
			</p>
			<ul className="story-choices" aria-labelledby={`story-ask-${storyId}`}>
				{choices.map((choice, index) => (
					<li key={choice.label}>
						<button type="button" className="story-choice" onClick={() => choose(index)}>
							<span className="story-letter">
								{choices.length > 1 ? letterOf(index) : <ArrowRight aria-hidden="true" />}
							</span>
							<span className="story-label">{choice.label}</span>
							{tried.has(choiceKey(scene.id, index)) ? (
								<span className="story-tried">
									<Eye aria-hidden="true" /> seen
								</span>
							) : null}
						</button>
					</li>
				))}
			</ul>
		</>
	);
}

/** A for 0, B for 1, and so on. */
const letterOf = (index: number) => String.fromCharCode(65 + index);
