import { CircleCheck, UserRound } from 'lucide-react';
import type { Ref } from 'react';
import { Heading, type Level } from '../../parts/Heading.tsx';
import { Person } from '../../parts/Person.tsx';
import { isCast, nameOf } from '../../parts/person.ts';
import type { Chat } from './schema.ts';
import type { Opened } from './thread.ts';
import './thread.css';

type Props = { chat: Chat; turns: Opened[]; level: Level; newest?: Ref<HTMLHeadingElement> };

/** Every message so far, and what the character chose after each turn. Nothing in it goes away. */
export function Thread({ chat, turns, level, newest }: Props) {
	return (
		<div className="chat-thread">
			{turns.map((opened) => (
				<section key={opened.part} className="chat-part">
					<Heading
						level={level}
						className="chat-part-title"
						tabIndex={-1}
						at={opened.part === turns.length ? newest : undefined}
					>
						{opened.part === 1 ? 'Messages' : 'New messages'}
						{chat.turns.length > 1 ? (
							<span className="chat-part-number">
								{' '}
								{opened.part} of {chat.turns.length}
							</span>
						) : null}
					</Heading>
					<ol className="chat-messages">
						{opened.messages.map(({ key, from, text }) => (
							<MessageView key={key} own={from === chat.who} from={from} text={text} />
						))}
					</ol>
					{opened.helped ? (
						<p className="chat-chosen">
							<CircleCheck aria-hidden="true" />
							<span>
								<strong>{nameOf(chat.who)} chose: </strong>
								{opened.helped.text}
							</span>
						</p>
					) : null}
				</section>
			))}
		</div>
	);
}

/** One message: the face of somebody known, or the plain sign of somebody who is only a screen name. */
function MessageView({ from, text, own }: { from: string; text: string; own: boolean }) {
	return (
		<li className={own ? 'chat-message own' : 'chat-message'}>
			<span className="chat-face">
				{isCast(from) ? <Person who={from} decorative size={48} /> : <UserRound aria-hidden="true" />}
			</span>
			<p className="chat-words">
				<span className="chat-from">
					{nameOf(from)}
					<span className="visually-hidden">: </span>
				</span>
				<span className="chat-bubble">{text}</span>
			</p>
		</li>
	);
}
