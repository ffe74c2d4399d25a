import { DoorOpen, Share2, UserRound } from 'lucide-react';
import { cast } from '../../cast/cast.ts';
import { Person } from '../../parts/Person.tsx';
import { passOnWords, peopleIn } from './rooms.ts';
import type { Audience } from './schema.ts';

type Props = { audience: Audience; room: number | undefined };

/** The picture of a room: faces for those who are drawn, a crowd for those who are not, and an open door where it can go on. */
export function Room({ audience, room }: Props) {
	if (room === undefined)
		return (
			<p className="audience-room audience-empty">
				<DoorOpen aria-hidden="true" /> The room is empty. Choose who may come in.
			</p>
		);
	const { drawn, others, passOn } = peopleIn(audience, room);
	return (
		<ul className="audience-room" aria-label="Who could see it">
			{[audience.who, ...drawn].map((who) => (
				<li key={who} className="audience-face">
					<Person who={who} mood="smile" decorative />
					{cast[who].name}
				</li>
			))}
			{others.map((words) => (
				<li key={words} className="audience-others">
					<Crowd /> {words}
				</li>
			))}
			{passOn ? (
				<li className="audience-others">
					<Share2 aria-hidden="true" /> {passOnWords}
				</li>
			) : null}
		</ul>
	);
}

/** Heads without faces: more people than can be drawn. */
const Crowd = () => (
	<span className="audience-crowd" aria-hidden="true">
		{heads.map((head) => (
			<UserRound key={head} />
		))}
	</span>
);
const heads = Array.from({ length: 8 }, (_, head) => head);
