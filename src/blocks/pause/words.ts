import type { Place } from '../place.ts';
import type { Pause } from './schema.ts';

/** How to use the buttons. */
export const howTo = (keyStage: Place['keyStage']) =>
	keyStage === 'ks1'
		? 'Press and hold, or tap. Slow is fine. Fast is fine.'
		: 'Press and hold, or tap. Go at your own speed. You can stop at any time.';

/** How to breathe with the shape on paper, or in the air when it is on the board. */
export const tracing: Record<Pause['shape'], string> = {
	lantern: 'Trace the lantern with a finger. Breathe in on the way up. Breathe out on the way down.',
	hand: 'Trace the hand with a finger. Breathe in up each finger. Breathe out on the way down.',
};
