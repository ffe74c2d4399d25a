import type { ComponentChildren } from 'preact';

type Props = { label: string; kind?: string; children: ComponentChildren };

/** A table that may be wider than the window: it scrolls on its own, by keyboard too. */
export const ScrolledTable = ({ label, kind = '', children }: Props) => (
	// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be in reach of the keyboard.
	<section className={`desk-table ${kind}`} tabIndex={0} aria-label={label}>
		<table>{children}</table>
	</section>
);
