/** The two ways a breath goes. */
export const ways = ['in', 'out'] as const;
export type Way = (typeof ways)[number];

/** Where a breath is: on its way, or resting after it. Before the first one the shape rests as after breathing out. */
export type Breath = { way: Way; moving: boolean };

export const atRest: Breath = { way: 'out', moving: false };

/** A press shorter than this, in milliseconds, is a tap: the shape then goes the whole way. After a longer one it stops where it is. */
export const tap = 400;

/** Should the shape stop when a press ends? Whoever cannot hold a button down breathes with taps. */
export const stopsAfter = (held: number) => held >= tap;

/** What a reader hears, and sees below the shape. */
export function wordsOf({ way, moving }: Breath, shape: 'lantern' | 'hand'): string {
	if (moving) return way === 'in' ? 'Breathing in …' : 'Breathing out …';
	return way === 'in' ? `The ${shape} is full.` : `The ${shape} is resting.`;
}
