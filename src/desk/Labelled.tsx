import type { ReactNode } from 'react';

type Props = { label: string; children: ReactNode };

/** A field with its label. */
export const Labelled = ({ label, children }: Props) => (
	// biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children.
	<label className="desk-field">
		<span className="desk-label">{label}</span>
		{children}
	</label>
);
