import { ArrowRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Feedback } from '../../parts/Feedback.tsx';
import { Heading, type Level } from '../../parts/Heading.tsx';
import { StartAgain } from '../../parts/StartAgain.tsx';
import { shuffled } from '../../parts/shuffle.ts';
import { CardInHand } from './CardInHand.tsx';
import { Groups } from './Groups.tsx';
import type { Sort } from './schema.ts';
import { beginning, isFinished, isPlaced, nextCard, type Sorting, saidOf, tryGroup } from './sorting.ts';
import './screen.css';

type Props = { sort: Sort; heading: Level };

/** Cards on a pupil's page, one in hand at a time. The focus moves to a card only when the reader takes it up. */
export function SortIsland({ sort, heading }: Props) {
	const cards = shuffled(sort.cards, sort.id);
	const [sorting, setSorting] = useState(beginning);
	const prompt = useRef<HTMLHeadingElement>(null);
	const inHand = useFocusAfter(sorting.at);

	const startAgain = () => {
		setSorting(beginning);
		prompt.current?.focus();
	};

	return (
		<div className="sort">
			<Heading level={heading} className="sort-prompt" ref={prompt} tabIndex={-1}>
				{sort.prompt}
			</Heading>
			<div className="sort-table">
				<CardInHand
					sort={sort}
					cards={cards}
					sorting={sorting}
					cardRef={inHand}
					tryGroup={(group) => setSorting(tryGroup(sorting, cards, group))}
				/>
				<div className="sort-said">
					<Feedback said={saidOf(sorting, cards, sort.groups)} />
					<Feedback
						said={isFinished(sorting, cards) ? { tone: 'yes', lead: 'All sorted.', text: sort.done } : undefined}
					/>
					<WayOn
						sorting={sorting}
						cards={cards}
						next={() => setSorting(nextCard(sorting, cards))}
						startAgain={startAgain}
					/>
				</div>
			</div>
			<Groups sorting={sorting} cards={cards} groups={sort.groups} />
		</div>
	);
}

type WayOnProps = { sorting: Sorting; cards: Sort['cards']; next: () => void; startAgain: () => void };

/** To the next card once this one has its place, and back to the beginning after the last. */
function WayOn({ sorting, cards, next, startAgain }: WayOnProps) {
	if (isFinished(sorting, cards)) return <StartAgain onClick={startAgain} />;
	if (!isPlaced(sorting, cards)) return null;
	return (
		<button type="button" className="button strong" onClick={next}>
			Next card <ArrowRight aria-hidden="true" />
		</button>
	);
}

/** Moves the focus to the new card when the reader goes on, and never when the page opens or all begins anew. */
function useFocusAfter(at: number) {
	const target = useRef<HTMLParagraphElement>(null);
	const before = useRef(at);
	useEffect(() => {
		if (at > before.current) target.current?.focus();
		before.current = at;
	}, [at]);
	return target;
}
