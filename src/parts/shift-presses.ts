/** Presses of Shift so far, and when the last one came, in milliseconds. */
export type Presses = { count: number; last: number };

/** Presses further apart than this begin anew. In milliseconds. */
const longestGap = 5000;

export const noPresses: Presses = { count: 0, last: 0 };

/** One more press at a time in milliseconds. */
export const pressed = ({ count, last }: Presses, now: number): Presses => ({
	count: now - last <= longestGap ? count + 1 : 1,
	last: now,
});

/** Three presses ask to leave. */
export const asksToLeave = ({ count }: Presses) => count >= 3;
