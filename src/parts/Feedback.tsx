/** What an island says after an answer: a live region that is always there, so that screen readers hear it change. */
export type Said = { tone: 'yes' | 'again'; lead: string; text: string };

export function Feedback({ said }: { said: Said | undefined }) {
	return (
		<div role="status" aria-live="polite" className={said ? `feedback ${said.tone}` : 'feedback'}>
			{said ? (
				<p>
					<strong>{said.lead}</strong> {said.text}
				</p>
			) : null}
		</div>
	);
}
