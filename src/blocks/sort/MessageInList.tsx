import { Mail, MailOpen } from 'lucide-react';
import { Feedback } from '../../parts/Feedback.tsx';
import { GroupChoices } from './GroupChoices.tsx';
import type { Sort } from './schema.ts';
import { saidOf } from './sorting.ts';

type Props = {
	sort: Sort;
	card: Sort['cards'][number];
	/** Names what opens. */
	id: string;
	isOpen: boolean;
	tried: string | undefined;
	state: string;
	open: () => void;
	tryGroup: (group: string) => void;
};

/** One message: who it seems to be from and what about; opened, what it says and where it may go. Nothing in it can be pressed. */
export function MessageInList({ sort, card, id, isOpen, tried, state, open, tryGroup }: Props) {
	const Icon = isOpen ? MailOpen : Mail;
	return (
		<li className="inbox-message">
			<button type="button" className="inbox-open" aria-expanded={isOpen} aria-controls={id} onClick={open}>
				<Icon aria-hidden="true" />
				<span className="inbox-from">
					<span className="visually-hidden">From </span>
					{card.from}
				</span>
				<span className="inbox-subject">{card.text}</span>
				<span className="inbox-state">{state}</span>
			</button>
			<div className="inbox-body" id={id} hidden={!isOpen}>
				<p className="inbox-words">{card.message}</p>
				<p className="sort-ask">Where does it go?</p>
				<GroupChoices sort={sort} card={card} tried={tried} tryGroup={tryGroup} />
				<Feedback said={saidOf(card, tried, sort)} />
			</div>
		</li>
	);
}
