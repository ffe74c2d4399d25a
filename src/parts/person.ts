import { type CastId, cast } from '../cast/cast.ts';
import type { Mood } from '../cast/member.ts';

/** How a mood is said aloud. */
const spoken: Record<Mood, string> = {
	calm: 'calm',
	smile: 'smiling',
	happy: 'happy',
	laughing: 'laughing',
	relieved: 'relieved',
	explaining: 'talking',
	thinking: 'thinking',
	unsure: 'unsure',
	surprised: 'surprised',
	concerned: 'concerned',
	worried: 'worried',
	sad: 'sad',
	tired: 'tired',
};

/** The address of a person's drawing. */
export const personSrc = (who: CastId, mood: Mood = 'calm') => `/people/${who}-${mood}.svg`;

/** What a screen reader says for a person's drawing: "Amira, looking worried". */
export const personAlt = (who: CastId, mood: Mood = 'calm') =>
	`${cast[who].name}, ${mood === 'explaining' ? 'talking' : `looking ${spoken[mood]}`}`;

/** The name to show for whoever sends a message: a cast member's name, or the screen name as it stands. */
export const nameOf = (from: string) => (isCast(from) ? cast[from].name : from);

/** Is this a member of the cast, rather than a screen name? */
export const isCast = (from: string): from is CastId => from in cast;
