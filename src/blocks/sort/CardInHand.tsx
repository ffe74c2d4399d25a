import type { Ref } from 'react';
import { Thing } from '../../parts/Thing.tsx';
import { GroupChoices } from './GroupChoices.tsx';
import type { Sort } from './schema.ts';
import type { Sorting } from './sorting.ts';

type Props = {
	/** Its cards in the order that pupils see. */
	sort: Sort;
	sorting: Sorting;
	cardRef: Ref<HTMLParagraphElement>;
	tryGroup: (group: string) => void;
};

/** The card that is being sorted, and a button for each group it may go to. */
export function CardInHand({ sort, sorting, cardRef, tryGroup }: Props) {
	const card = sort.cards[sorting.at];
	return (
		// biome-ignore lint/a11y/useSemanticElements: a card is not a set of form fields.
		<div className="sort-hand" role="group" aria-labelledby={`${sort.id}-card`}>
			<p className="sort-count">
				Card {sorting.at + 1} of {sort.cards.length}
			</p>
			<p className="sort-card" id={`${sort.id}-card`} ref={cardRef} tabIndex={-1}>
				{card?.thing ? <Thing name={card.thing} /> : null}
				<span>{card?.text}</span>
			</p>
			<p className="sort-ask">Where does it go?</p>
			<GroupChoices sort={sort} card={card} tried={sorting.tried} tryGroup={tryGroup} />
		</div>
	);
}
