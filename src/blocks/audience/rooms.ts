import { cast } from '../../cast/cast.ts';
import { quoted } from '../../parts/quoted.ts';
import type { Audience, AudiencePost } from './schema.ts';

/** The room chosen for each post, counted from 0; nothing where none has been chosen. */
export type Dials = readonly (number | undefined)[];

/** Everybody in a room: those drawn, those who are not, and whether it can go on from there. */
export function peopleIn({ who, rooms }: Pick<Audience, 'who' | 'rooms'>, room: number) {
	const inside = rooms.slice(0, room + 1);
	const drawn = [...new Set(inside.flatMap((one) => one.who ?? []))].filter((one) => one !== who);
	const others = inside.flatMap((one) => one.others ?? []);
	return { drawn, others, passOn: drawn.length + others.length > 0 };
}

/** Said wherever somebody else can see a post. */
export const passOnWords = 'and people they pass it on to';

/** Who could see it, in one line: "Amira, Jay, about 25 others from school, and people they pass it on to." */
export function namesOf(audience: Pick<Audience, 'who' | 'rooms'>, room: number) {
	const { drawn, others, passOn } = peopleIn(audience, room);
	const names = [audience.who, ...drawn].map((one) => cast[one].name);
	return passOn ? `${[...names, ...others].join(', ')}, ${passOnWords}.` : `only ${names[0]}.`;
}

export type Fit = 'suits' | 'wider' | 'narrower';

/** Does a room suit a post, or is it too large or too small for it? */
export function fitOf({ rooms }: Pick<Audience, 'rooms'>, { suits }: AudiencePost, room: number): Fit {
	const places = rooms.flatMap(({ id }, index) => (suits.includes(id) ? [index] : []));
	if (places.includes(room)) return 'suits';
	return room > Math.max(...places) ? 'wider' : 'narrower';
}

/** Has every post a room that suits it? */
export const isFinished = (audience: Audience, dials: Dials) =>
	audience.posts.every((post, index) => {
		const room = dials[index];
		return room !== undefined && fitOf(audience, post, room) === 'suits';
	});

/** What to say about the room chosen for a post: whether it suits, and why. */
export function saidOf(audience: Audience, post: AudiencePost, room: number | undefined) {
	const chosen = room === undefined ? undefined : audience.rooms[room];
	if (room === undefined || !chosen) return undefined;
	const fit = fitOf(audience, post, room);
	const seen = `You chose ${quoted(chosen.label)}.`;
	return fit === 'suits'
		? { tone: 'yes' as const, lead: 'That suits it.', text: `${seen} ${post.why}` }
		: { tone: 'again' as const, lead: 'Think again.', text: `${seen} ${post[fit] ?? ''} You can choose again.` };
}
