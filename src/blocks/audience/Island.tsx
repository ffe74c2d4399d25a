import { useRef, useState } from 'react';
import { Feedback } from '../../parts/Feedback.tsx';
import { Heading, type Level } from '../../parts/Heading.tsx';
import { replaced } from '../../parts/replaced.ts';
import { StartAgain } from '../../parts/StartAgain.tsx';
import { PostInRoom } from './PostInRoom.tsx';
import { type Dials, isFinished } from './rooms.ts';
import type { Audience } from './schema.ts';
import './screen.css';

type Props = { audience: Audience; heading: Level };

/** Posts on a pupil's page, each with a dial of rooms and a picture of who is in the one chosen. Any dial may be turned again. */
export function AudienceIsland({ audience, heading }: Props) {
	const untouched: Dials = audience.posts.map(() => undefined);
	const [dials, setDials] = useState(untouched);
	const prompt = useRef<HTMLHeadingElement>(null);
	const finished = isFinished(audience, dials);

	const startAgain = () => {
		setDials(untouched);
		prompt.current?.focus();
	};

	return (
		<div className="audience">
			<Heading level={heading} at={prompt} tabIndex={-1}>
				{audience.prompt}
			</Heading>
			<ol className="audience-posts">
				{audience.posts.map((post, at) => (
					<li key={post.text} className="card">
						<PostInRoom
							audience={audience}
							post={post}
							name={`${audience.id}-${at + 1}`}
							room={dials[at]}
							choose={(room) => setDials(replaced(dials, at, room))}
						/>
					</li>
				))}
			</ol>
			<Feedback said={finished ? { tone: 'yes', lead: 'Every post has its room.', text: audience.done } : undefined} />
			{finished ? <StartAgain onClick={startAgain} /> : null}
		</div>
	);
}
