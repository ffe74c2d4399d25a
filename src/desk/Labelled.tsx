import type { ComponentChildren } from 'preact';

type Props = { label: string; hint?: string; children: ComponentChildren };

/** A field with its label, and what to know before it is filled. */
export const Labelled = ({ label, hint, children }: Props) => (
	// biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children.
	<label className="desk-field">
		<span className="desk-label">{label}</span>
		{hint && <span className="hint">{hint}</span>}
		{children}
	</label>
);
