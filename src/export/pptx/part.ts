import type { Line } from '../text.ts';

/** One thing to choose from, with its small picture where it has one, or to tick, with an empty box before it. */
export type Card = { line: Line; picture?: string; toTick?: true };

/** Something on a slide, before it has a place or a size. */
export type Part =
	| {
			kind: 'words';
			lines: Line[];
			/** Said with more weight: a question, what to do. */
			strong?: true;
			/** A firm line around it. */
			boxed?: true;
	  }
	/** Names side by side, each in a box of its own: groups, places on a line. */
	| { kind: 'boxes'; texts: string[] }
	/** Cards under one heading, in as many columns as suit them. */
	| { kind: 'cards'; head: string; cards: Card[]; columns: number[] }
	/**
	 * A table proper. Shares are how wide its columns are to one another; in the row `adults`, counted from 0, stands how to
	 * reach adults at the school, whom only the school knows.
	 */
	| { kind: 'table'; heads: string[]; rows: Line[][]; shares: number[]; adults?: number };
