import { z } from 'zod';
import { BlockId, ShortWords, Words } from '../fields.ts';

/** Something that can be put into a plan. */
export const PlanPiece = z.strictObject({
	text: ShortWords,
	/** What it brings to the plan, such as "rest" or "people": rules look for these. */
	brings: z.array(BlockId).min(1).max(4).optional(),
	/** An object that shows it, from the Fluent Emoji set. */
	thing: z.string().optional(),
});

/** Something that helps a plan hang together. Nobody is told that a plan is wrong. */
export const PlanRule = z.strictObject({
	/** Asked of a finished plan, on screen and on paper: "Is there time with people?" */
	ask: ShortWords,
	/** At least one piece must bring this. A rule has either `needs` or `without`. */
	needs: BlockId.optional(),
	/** No piece may bring this. */
	without: BlockId.optional(),
	/** Only the pieces in this part of the plan count: the id of a slot. */
	slot: BlockId.optional(),
	/** A kind word when it holds. */
	yes: Words,
	/** A kind thought when it does not. */
	again: Words,
});
export type PlanRule = z.output<typeof PlanRule>;

/** A plan made by choosing from pieces that the lesson offers. Free to change, and the pupil's own: printed, never kept. */
export const Planner = z.strictObject({
	id: BlockId,
	/** What to plan, and for whom. */
	prompt: Words,
	/** What stands at the head of the finished plan. */
	title: ShortWords,
	slots: z
		.array(
			z.strictObject({
				id: BlockId,
				/** A time, a place or a question: "Bedtime", "Who knows". */
				label: ShortWords,
				/** Only one piece can be chosen; any number unless said. */
				one: z.literal(true).optional(),
				pieces: z.array(PlanPiece).min(2).max(6),
			}),
		)
		.min(2)
		.max(6),
	rules: z.array(PlanRule).min(1).max(5),
	/** Said when every rule holds. */
	done: Words,
});
export type Planner = z.output<typeof Planner>;
