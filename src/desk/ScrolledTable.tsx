import type { ReactNode } from 'react';

type Props = { label: string; kind?: string; columns?: number; children: ReactNode };

/** So many columns need room, so that no word is broken. */
const many = 9;

/** A table that may be wider than the window: it scrolls on its own, by keyboard too. */
export const ScrolledTable = ({ label, kind = '', columns = 0, children }: Props) => (
	// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be in reach of the keyboard.
	<section className={`desk-table ${kind}${columns < many ? '' : ' many-columns'}`} tabIndex={0} aria-label={label}>
		<table>{children}</table>
	</section>
);
