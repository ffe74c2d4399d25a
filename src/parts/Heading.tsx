import type { HTMLAttributes, Ref } from 'react';

/** A heading's level, as a page gives it to its blocks. */
export type Level = 2 | 3 | 4 | 5 | 6;

/** The level for a heading inside a block whose own heading has this level. */
export const below = (level: Level): Level => Math.min(level + 1, 6) as Level;

type Props = HTMLAttributes<HTMLHeadingElement> & { level: Level; at?: Ref<HTMLHeadingElement> };

/** A heading inside an island, of a level that the page decides. With `tabIndex={-1}` and `at`, focus can be moved to it. */
export function Heading({ level, at, ...rest }: Props) {
	const Tag = `h${level}` as const;
	return <Tag {...rest} ref={at} />;
}
