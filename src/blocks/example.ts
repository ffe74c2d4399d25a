import type { Place } from './place.ts';

/** One way to use a block: feeds the gallery, the unit tests, the accessibility tests and the screenshots. */
export type Example<P> = {
	/** Finishes the sentence "An example with …". */
	name: string;
	keyStage: Place['keyStage'];
	props: P;
};
