import { Feedback } from '../../parts/Feedback.tsx';
import { Places } from '../../parts/Places.tsx';
import { Thing } from '../../parts/Thing.tsx';
import { Room } from './Room.tsx';
import { namesOf, saidOf } from './rooms.ts';
import type { Audience, AudiencePost } from './schema.ts';

type Props = {
	audience: Audience;
	post: AudiencePost;
	/** Keeps this dial's radio buttons together. */
	name: string;
	room: number | undefined;
	choose: (room: number) => void;
};

/** One post with its dial, and the room that fills with those who could see it. */
export function PostInRoom({ audience, post, name, room, choose }: Props) {
	return (
		<>
			<Places
				name={name}
				legend={
					<>
						{post.thing ? <Thing name={post.thing} /> : null}
						{post.text}
					</>
				}
				labels={audience.rooms.map(({ label }) => label)}
				chosen={room}
				choose={choose}
				inOrder
			/>
			<Room audience={audience} room={room} />
			{/* Heard here; seen in the room itself. */}
			<p role="status" className="visually-hidden">
				{room === undefined ? '' : `Who could see it: ${namesOf(audience, room)}`}
			</p>
			<Feedback said={saidOf(audience, post, room)} />
		</>
	);
}
