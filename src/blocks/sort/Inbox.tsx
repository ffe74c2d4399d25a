import { useRef, useState } from 'react';
import { Feedback } from '../../parts/Feedback.tsx';
import { Heading, type Level } from '../../parts/Heading.tsx';
import { StartAgain } from '../../parts/StartAgain.tsx';
import { left, opened, sorted, stateOf, unread } from './inbox.ts';
import { MessageInList } from './MessageInList.tsx';
import type { Sort } from './schema.ts';
import './inbox.css';

type Props = { sort: Sort; heading: Level };

/** Messages in an inbox. Each opens where it stands, in any order; its group can be tried as often as the reader likes. */
export function Inbox({ sort, heading }: Props) {
	const [inbox, setInbox] = useState(unread);
	const prompt = useRef<HTMLHeadingElement>(null);
	const count = left(inbox, sort);

	const startAgain = () => {
		setInbox(unread);
		prompt.current?.focus();
	};

	return (
		<div className="sort">
			<Heading level={heading} className="sort-prompt" at={prompt} tabIndex={-1}>
				{sort.prompt}
			</Heading>
			<ul className="inbox">
				{sort.cards.map((card, message) => (
					<MessageInList
						key={card.text}
						sort={sort}
						card={card}
						id={`${sort.id}-message-${message + 1}`}
						isOpen={inbox.open === message}
						tried={inbox.tried[message]}
						state={stateOf(inbox, sort, message)}
						open={() => setInbox(opened(inbox, message))}
						tryGroup={(group) => setInbox(sorted(inbox, sort, message, group))}
					/>
				))}
			</ul>
			<div className="sort-said">
				<p className="sort-count">Still to sort: {count}</p>
				<Feedback said={count === 0 ? { tone: 'yes', lead: 'All sorted.', text: sort.done } : undefined} />
				{count === 0 ? <StartAgain onClick={startAgain} /> : null}
			</div>
		</div>
	);
}
