import { HeartHandshake, Lightbulb } from 'lucide-react';
import type { Ref } from 'react';
import { Heading, type Level } from '../../parts/Heading.tsx';
import type { Helpline } from '../../parts/helpline.ts';
import { Person } from '../../parts/Person.tsx';
import { SettingIcon } from '../../parts/SettingIcon.tsx';
import type { Scene } from './scene.ts';

type Props = { scene: Scene; level: Level; headingRef: Ref<HTMLHeadingElement>; help: Helpline | undefined };

/** One spot of the walk: who is there, what is said, what happens, and what is the same in every school. */
export function SceneView({ scene, level, headingRef, help }: Props) {
	return (
		<section className="walk-scene">
			<Heading level={level} className="walk-heading" tabIndex={-1} at={headingRef}>
				{scene.title}
			</Heading>
			<Face who={scene.who} />
			<div className="walk-words">
				{scene.speech ? (
					<blockquote className="walk-says">
						{scene.speech.words.map((words) => (
							<p key={words}>{words}</p>
						))}
					</blockquote>
				) : null}
				{scene.text.map((words) => (
					<p key={words}>{words}</p>
				))}
				{scene.fact ? (
					<p className="walk-fact">
						<Lightbulb aria-hidden="true" /> <span>{scene.fact}</span>
					</p>
				) : null}
				{help ? (
					<p className="walk-fact">
						<HeartHandshake aria-hidden="true" />{' '}
						<span>
							{help.name} listens too: <strong>{help.phone}</strong>
						</span>
					</p>
				) : null}
			</div>
		</section>
	);
}

/** Who is seen; where the lesson gives no face, the place where such a person is met. */
function Face({ who: { member, setting, mood = 'calm' } }: Pick<Scene, 'who'>) {
	return (
		<span className="walk-face">
			{member ? <Person who={member} mood={mood} /> : setting ? <SettingIcon setting={setting} /> : null}
		</span>
	);
}
