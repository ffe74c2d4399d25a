import { CircleCheck, Lightbulb } from 'lucide-react';
import type { Ref } from 'react';
import { Thing } from '../../parts/Thing.tsx';
import type { Sort } from './schema.ts';
import { isPlaced, type Sorting } from './sorting.ts';

type Props = {
	sort: Sort;
	/** In the order that pupils see. */
	cards: Sort['cards'];
	sorting: Sorting;
	cardRef: Ref<HTMLParagraphElement>;
	tryGroup: (group: string) => void;
};

/** The card that is being sorted, and a button for each group it may go to. */
export function CardInHand({ sort, cards, sorting, cardRef, tryGroup }: Props) {
	const card = cards[sorting.at];
	const placed = isPlaced(sorting, cards);
	const Mark = placed ? CircleCheck : Lightbulb;
	return (
		// biome-ignore lint/a11y/useSemanticElements: a card is not a set of form fields.
		<div className="sort-hand" role="group" aria-labelledby={`${sort.id}-card`}>
			<p className="sort-count">
				Card {sorting.at + 1} of {cards.length}
			</p>
			<p className="sort-card" id={`${sort.id}-card`} ref={cardRef} tabIndex={-1}>
				{card?.thing ? <Thing name={card.thing} /> : null}
				<span>{card?.text}</span>
			</p>
			<p className="sort-ask">Where does it go?</p>
			<div className="sort-choices">
				{sort.groups.map(({ id, label }) => (
					<button
						key={id}
						type="button"
						className="button sort-choice"
						aria-pressed={sorting.tried === id}
						aria-disabled={placed && sorting.tried !== id}
						onClick={() => tryGroup(id)}
					>
						{sorting.tried === id ? <Mark aria-hidden="true" /> : null} {label}
					</button>
				))}
			</div>
		</div>
	);
}
