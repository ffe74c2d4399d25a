import { type Measure, total } from '../../parts/fit.ts';
import { inRows, type Rows } from '../../parts/rows.ts';
import type { Sort, SortCard } from './schema.ts';

/** A card as the board and the answers name it: in an inbox with whoever seems to have sent it. */
export const nameOfCard = ({ from, text }: SortCard) => (from ? `${from}: ${text}` : text);

/**
 * How the cards lie on the board, and the prompt with the groups' names above or beside them.
 *
 * @param cards in the order that pupils see
 * @param room the height that the slide leaves, in cqw
 */
export const boardOf = (sort: Sort, cards: Sort['cards'], room: number) =>
	inRows(
		cards,
		{
			prompt: (tall, width, where) => tall(sort.prompt, width) + 2.2 + groupsHeight(sort, tall, width, where),
			thing: (card, tall, width) =>
				Math.max(card.thing ? 4.6 : 0, tall(nameOfCard(card), width - (card.thing ? 9.2 : 4))) + 1.7,
		},
		room,
		[3, 2],
	);

/** The groups' names stand side by side above the cards, and one below the other on their left. */
function groupsHeight({ groups }: Sort, tall: Measure, width: number, where: Rows['prompt']) {
	return where === 'left'
		? total(groups.map(({ label }) => tall(label, width - 3.6) + 2.2))
		: Math.max(...groups.map(({ label }) => tall(label, width / groups.length - 4))) + 1.4;
}
