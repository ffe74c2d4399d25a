import { RotateCcw, Split, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { below, Heading, type Level } from '../../parts/Heading.tsx';
import { nameOf } from '../../parts/person.ts';
import { useFocusAfter } from '../../parts/use-focus-after.ts';
import { Choices } from './Choices.tsx';
import { PathSoFar } from './PathSoFar.tsx';
import { anotherWay, choiceKey, type Path, walk } from './path.ts';
import { SceneView } from './SceneView.tsx';
import type { Story } from './schema.ts';
import './screen.css';

type Props = { story: Story; heading: Level };

/** A story on the pupil's page. After each choice the focus moves to the new scene's heading; going back is free. */
export function StoryIsland({ story, heading }: Props) {
	const [path, setPath] = useState<Path>([]);
	const [tried, setTried] = useState<ReadonlySet<string>>(new Set());
	const sceneHeading = useFocusAfter<HTMLHeadingElement>(path);
	const steps = walk(story, path);
	const scene = steps.at(-1)?.scene;
	if (!scene) return null;

	const choose = (choice: number) => {
		setTried(new Set([...tried, choiceKey(scene.id, choice)]));
		setPath([...path, choice]);
	};
	const startAgain = () => {
		setTried(new Set());
		setPath([]);
	};
	const other = anotherWay(story, path, tried);

	return (
		<div className="story">
			<Heading level={heading} className="story-title">
				{story.title}
			</Heading>
			<div className="story-stage">
				<SceneView story={story} steps={steps} headingRef={sceneHeading} level={below(heading)} />
				<div className="story-ways">
					{scene.choices ? (
						<Choices storyId={story.id} scene={scene} name={nameOf(story.who)} tried={tried} choose={choose} />
					) : (
						<>
							<p className="story-ask">
								{other
									? 'Every path leads to help. There are more to see.'
									: 'You have seen every path. Each one leads to help.'}
							</p>
							{other ? (
								<button type="button" className="button strong story-other" onClick={() => setPath(other)}>
									<Split aria-hidden="true" /> See another way
								</button>
							) : null}
						</>
					)}
					{path.length > 0 ? (
						<button type="button" className="button story-back" onClick={() => setPath(path.slice(0, -1))}>
							<Undo2 aria-hidden="true" /> Back to the choice before
						</button>
					) : null}
					{scene.choices ? null : (
						<button type="button" className="button story-again" onClick={startAgain}>
							<RotateCcw aria-hidden="true" /> Start again
						</button>
					)}
				</div>
			</div>
			<PathSoFar steps={steps} level={below(heading)} goBackTo={(length) => setPath(path.slice(0, length))} />
		</div>
	);
}
