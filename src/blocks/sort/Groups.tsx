import type { Sort } from './schema.ts';
import { cardsIn, type Sorting } from './sorting.ts';

type Props = { sorting: Sorting; sort: Sort };

/** The groups with the cards that have found them so far. */
export function Groups({ sorting, sort }: Props) {
	return (
		<ul className="sort-groups" aria-label="Cards sorted so far">
			{sort.groups.map((group) => {
				const inside = cardsIn(sorting, sort, group.id);
				return (
					<li key={group.id} className="sort-group">
						<p className="sort-label">{group.label}</p>
						{inside.length > 0 ? (
							<ul>
								{inside.map((card) => (
									<li key={card.text}>{card.text}</li>
								))}
							</ul>
						) : (
							<p className="sort-none">No cards yet</p>
						)}
					</li>
				);
			})}
		</ul>
	);
}
