import { ArrowRight } from 'lucide-react';
import { useRef, useState } from 'react';
import { Feedback } from '../../parts/Feedback.tsx';
import { Heading, type Level } from '../../parts/Heading.tsx';
import { StartAgain } from '../../parts/StartAgain.tsx';
import { useFocusAfter } from '../../parts/use-focus-after.ts';
import { CardInHand } from './CardInHand.tsx';
import { Groups } from './Groups.tsx';
import type { Sort } from './schema.ts';
import { beginning, isFinished, isPlaced, nextCard, type Sorting, saidOf, tryGroup } from './sorting.ts';

type Props = { sort: Sort; heading: Level };

/** One card in hand at a time. The focus moves to a card only when the reader takes it up. */
export function Hand({ sort, heading }: Props) {
	const [sorting, setSorting] = useState(beginning);
	const prompt = useRef<HTMLHeadingElement>(null);
	const inHand = useFocusAfter<HTMLParagraphElement, number>(sorting.at, onward);
	const finished = isFinished(sorting, sort);

	const startAgain = () => {
		setSorting(beginning);
		prompt.current?.focus();
	};

	return (
		<div className="sort">
			<Heading level={heading} className="sort-prompt" at={prompt} tabIndex={-1}>
				{sort.prompt}
			</Heading>
			<div className="sort-table">
				<CardInHand
					sort={sort}
					sorting={sorting}
					cardRef={inHand}
					tryGroup={(group) => setSorting(tryGroup(sorting, sort, group))}
				/>
				<div className="sort-said">
					<Feedback said={saidOf(sort.cards[sorting.at], sorting.tried, sort)} />
					<Feedback said={finished ? { tone: 'yes', lead: 'All sorted.', text: sort.done } : undefined} />
					<WayOn
						sorting={sorting}
						sort={sort}
						next={() => setSorting(nextCard(sorting, sort))}
						startAgain={startAgain}
					/>
				</div>
			</div>
			<Groups sorting={sorting} sort={sort} />
		</div>
	);
}

type WayOnProps = { sorting: Sorting; sort: Sort; next: () => void; startAgain: () => void };

/** The focus moves to a new card, and not when all begins anew. */
const onward = (before: number, now: number) => now > before;

/** To the next card once this one has its place, and back to the beginning after the last. */
function WayOn({ sorting, sort, next, startAgain }: WayOnProps) {
	if (isFinished(sorting, sort)) return <StartAgain onClick={startAgain} />;
	if (!isPlaced(sorting, sort)) return null;
	return (
		<button type="button" className="button strong" onClick={next}>
			Next card <ArrowRight aria-hidden="true" />
		</button>
	);
}
