import type { AudiencePost, AudienceRoom } from './schema.ts';

/** Which rooms suit a post, for whoever reads the answers: "Suits it: My class or My school." */
export const suitingWords = (rooms: readonly AudienceRoom[], { suits }: AudiencePost) =>
	`Suits it: ${rooms
		.filter(({ id }) => suits.includes(id))
		.map(({ label }) => label)
		.join(', or ')}.`;

/** What to say about a room that does not suit a post. */
export const fitWords = ({ wider, narrower }: AudiencePost) => [
	...(wider ? [{ when: 'If the room is larger:', words: wider }] : []),
	...(narrower ? [{ when: 'If the room is smaller:', words: narrower }] : []),
];
