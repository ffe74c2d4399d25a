import type { Level } from '../../parts/Heading.tsx';
import { shuffled } from '../../parts/shuffle.ts';
import { Hand } from './Hand.tsx';
import { Inbox } from './Inbox.tsx';
import type { Sort } from './schema.ts';
import './screen.css';

type Props = { sort: Sort; heading: Level };

/** Cards on a pupil's page in either look, in the order that is the same on the board and on paper. */
export function SortIsland({ sort, heading }: Props) {
	const mixed = { ...sort, cards: shuffled(sort.cards, sort.id) };
	const Look = sort.look === 'inbox' ? Inbox : Hand;
	return <Look sort={mixed} heading={heading} />;
}
