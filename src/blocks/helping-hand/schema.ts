import { z } from 'zod';
import { BlockId, Setting, ShortWords, Who, Words } from '../fields.ts';

/** A hand whose five fingers stand for five people to tell. Roles, never names. */
export const HelpingHand = z.strictObject({
	id: BlockId,
	/** What to do. */
	prompt: Words,
	/** Roles to choose from, in at least two settings. */
	roles: z
		.array(
			z.strictObject({
				id: BlockId,
				/** "my teacher", "my foster carer" */
				label: ShortWords,
				setting: Setting,
				/** A face for it. */
				who: Who.optional(),
			}),
		)
		.min(6)
		.max(14)
		.refine((roles) => new Set(roles.map((role) => role.setting)).size >= 2, 'offer roles from at least two settings'),
	/** What is said when the hand is full. */
	done: Words,
});
export type HelpingHand = z.output<typeof HelpingHand>;
