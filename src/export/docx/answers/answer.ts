import type { BlockName, Props } from '../../../blocks/schemas.ts';
import type { Line } from '../../text.ts';

/** A table with a head to every column. */
export type Table = { heads: string[]; rows: Line[][] };

/** What a teacher needs to know about one block's answers. */
export type Answer = {
	title: string;
	/** Said before the table. */
	intro?: Line[];
	table?: Table;
	/** Said after it. */
	lines: Line[];
};

/** How to find the answers of a block, or undefined for a block without any. */
export type Answers = { [N in BlockName]: (props: Props<N>) => Answer | undefined };
