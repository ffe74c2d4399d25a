import type { CastId } from '../../cast/cast.ts';
import { Person } from '../../parts/Person.tsx';
import { feelings, feelsWords } from './mood.ts';

/** How the character feels now, drawn and in words. */
export function MoodNow({ who, level }: { who: CastId; level: number }) {
	return (
		<p className="feed-mood">
			<Person who={who} mood={feelings[level]?.mood} decorative />
			<strong>{feelsWords(who, level)}</strong>
		</p>
	);
}
