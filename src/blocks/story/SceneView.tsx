import { HeartHandshake, Lightbulb } from 'lucide-react';
import type { Ref } from 'react';
import { Heading, type Level } from '../../parts/Heading.tsx';
import { Person } from '../../parts/Person.tsx';
import { helper, type Step } from './path.ts';
import type { Scene, Story } from './schema.ts';

type Props = { story: Story; steps: Step[]; headingRef: Ref<HTMLHeadingElement>; level: Level };

/** The scene now open: its part of the story, what happens, who is there and a thought to hold on to. */
export function SceneView({ story, steps, headingRef, level }: Props) {
	const now = steps.at(-1);
	const before = steps.at(-2);
	if (!now) return null;
	const { scene, part } = now;
	const chosen = before?.scene.choices?.[before.taken ?? 0]?.label;
	return (
		<section className={scene.helps ? 'story-scene helps' : 'story-scene'}>
			<Heading level={level} className="story-heading" tabIndex={-1} at={headingRef}>
				<span className="story-part">
					Part {part}
					<span className="visually-hidden">: </span>
				</span>{' '}
				{chosen ?? 'How it begins'}
			</Heading>
			<div className="story-words">
				{scene.helps ? (
					<p className="story-help">
						<HeartHandshake aria-hidden="true" /> {helper(story, scene)} helps
					</p>
				) : null}
				{scene.text.map((words) => (
					<p key={words}>{words}</p>
				))}
			</div>
			<div className="story-people">
				<People story={story} scene={scene} />
				{scene.thought ? (
					<p className="story-thought">
						<Lightbulb aria-hidden="true" /> <span>{scene.thought}</span>
					</p>
				) : null}
			</div>
		</section>
	);
}

/** Who is seen. Beside an adult who helps stands the character, relieved. */
function People({ story, scene }: { story: Story; scene: Scene }) {
	const who = scene.who ?? story.who;
	const together = scene.helps && who !== story.who;
	return (
		<div className={together ? 'story-faces together' : 'story-faces'}>
			<span className="story-face">
				<Person who={who} mood={scene.mood} />
			</span>
			{together ? (
				<span className="story-face second">
					<Person who={story.who} mood="relieved" />
				</span>
			) : null}
		</div>
	);
}
