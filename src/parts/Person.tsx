import type { CastId } from '../cast/cast.ts';
import type { Mood } from '../cast/member.ts';
import { personAlt, personSrc } from './person.ts';

/** A member of the cast, inside an island. */
export function Person({
	who,
	mood = 'calm',
	decorative = false,
	size = 240,
}: {
	who: CastId;
	mood?: Mood;
	decorative?: boolean;
	size?: number;
}) {
	return (
		<img
			className="person"
			src={personSrc(who, mood)}
			alt={decorative ? '' : personAlt(who, mood)}
			loading="lazy"
			width={size}
			height={size}
		/>
	);
}
