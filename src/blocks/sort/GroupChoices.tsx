import { CircleCheck, Lightbulb } from 'lucide-react';
import type { Sort } from './schema.ts';
import { fits } from './sorting.ts';

type Props = {
	sort: Sort;
	card: Sort['cards'][number] | undefined;
	/** The group last tried for this card. */
	tried: string | undefined;
	tryGroup: (group: string) => void;
};

/** A button for each group. Once a card has found its own, the others rest. */
export function GroupChoices({ sort, card, tried, tryGroup }: Props) {
	const Mark = fits(card, tried, sort) ? CircleCheck : Lightbulb;
	return (
		<div className="sort-choices">
			{sort.groups.map(({ id, label }) => (
				<button
					key={id}
					type="button"
					className="button sort-choice"
					aria-pressed={tried === id}
					aria-disabled={tried === card?.group && tried !== id}
					onClick={() => tryGroup(id)}
				>
					{tried === id ? <Mark aria-hidden="true" /> : null} {label}
				</button>
			))}
		</div>
	);
}
