import { Programme } from './programme.ts';

/** In one order of keys, and without its revision. */
const content = (programme: Programme) => JSON.stringify(Programme.safeParse({ ...programme, revision: 0 }).data);

/** Whether two programmes say the same, whichever of them was kept more often. */
export const isSameProgramme = (one: Programme, other: Programme): boolean =>
	one === other || content(one) === content(other);
