import { z } from 'zod';
import { Words } from '../fields.ts';

/** Questions to talk about, always about a character or an idea, never about a pupil's own life. */
export const Discuss = z.strictObject({
	/** One to four questions. */
	questions: z.array(Words).min(1).max(4),
	/** What good answers hold. For the teacher only. */
	listenFor: z.array(Words).min(1).max(6).optional(),
});
export type Discuss = z.output<typeof Discuss>;
