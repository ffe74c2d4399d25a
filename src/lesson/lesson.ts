import type { BlockName, Props } from '../blocks/schemas.ts';
import type { FrontMatter } from './front-matter.ts';
import type { ProseBlock } from './prose.ts';

/** Words between blocks. */
export type Prose = { kind: 'prose'; line: number; nodes: ProseBlock[] };

/** A block with its checked props and whatever stands between its tags. */
export interface BlockOf<N extends BlockName> {
	kind: 'block';
	name: N;
	/** Of its opening tag, counted from 1. */
	line: number;
	props: Props<N>;
	children: Piece[];
}

/** Any block, or with a name the block of that name. */
export type Block<N extends BlockName = BlockName> = N extends BlockName ? BlockOf<N> : never;

/** A lesson's body is a list of pieces. */
export type Piece = Prose | Block;

/** A lesson as it was written: plain data, the same for every reader. */
export type Lesson = FrontMatter & {
	/** The file it was read from, relative to the project: `lessons/ks1/my-helping-hand.mdx` */
	file: string;
	body: Piece[];
	/** The day of its review has passed on the day of the build. Never written in the file. */
	readonly isOverdue?: true;
};
