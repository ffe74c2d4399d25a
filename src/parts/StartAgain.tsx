import { RotateCcw } from 'lucide-react';

/** Begins an activity anew. It goes away when pressed, so whoever shows it moves the focus, such as to the prompt. */
export function StartAgain({ onClick }: { onClick: () => void }) {
	return (
		<button type="button" className="button start-again" onClick={onClick}>
			<RotateCcw aria-hidden="true" /> Start again
		</button>
	);
}
