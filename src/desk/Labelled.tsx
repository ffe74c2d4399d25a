import type { ComponentChildren } from 'preact';

type Props = { label: string; children: ComponentChildren };

/** A field with its label. */
export const Labelled = ({ label, children }: Props) => (
	// biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children.
	<label className="desk-field">
		<span className="desk-label">{label}</span>
		{children}
	</label>
);
