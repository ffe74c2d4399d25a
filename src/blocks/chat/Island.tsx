import { ArrowDown, RotateCcw } from 'lucide-react';
import { type Ref, useState } from 'react';
import { Feedback, type Said } from '../../parts/Feedback.tsx';
import { below, Heading, type Level } from '../../parts/Heading.tsx';
import { Person } from '../../parts/Person.tsx';
import { useFocusAfter } from '../../parts/use-focus-after.ts';
import { named } from './named.ts';
import { Replies } from './Replies.tsx';
import type { Chat } from './schema.ts';
import { Thread } from './Thread.tsx';
import { beginning, goOn, isOver, opened, pick } from './thread.ts';
import './screen.css';

type Props = { chat: Chat; heading: Level };

/** A chat on the pupil's page. The thread stays; each step forward moves the focus to what is new. */
export function ChatIsland({ chat, heading }: Props) {
	const [picks, setPicks] = useState(beginning);
	const newest = useFocusAfter<HTMLHeadingElement>(picks.length);

	const turns = opened(chat, picks);
	const over = isOver(chat, picks);
	const now = turns.at(-1);
	if (!now) return null;
	const isLast = now.part === chat.turns.length;

	return (
		<div className="chat">
			<Heading level={heading} className="chat-title">
				{chat.title}
			</Heading>
			<div className="chat-stage">
				<Thread chat={chat} turns={turns} level={below(heading)} newest={over ? undefined : newest} />
				<div className="chat-now">
					{over ? (
						<Ending chat={chat} level={below(heading)} headingRef={newest} startAgain={() => setPicks(beginning)} />
					) : (
						<>
							<Replies
								chatId={chat.id}
								turn={now.turn}
								tried={now.tried}
								choose={(reply) => setPicks(pick(picks, reply))}
							/>
							<Feedback said={saidAbout(now)} />
							{now.helped ? (
								<button type="button" className="button strong chat-on" onClick={() => setPicks(goOn(chat, picks))}>
									<ArrowDown aria-hidden="true" /> {isLast ? 'See how it ends' : 'Go on: see the new messages'}
								</button>
							) : null}
						</>
					)}
				</div>
			</div>
		</div>
	);
}

type EndingProps = { chat: Chat; level: Level; headingRef: Ref<HTMLHeadingElement>; startAgain: () => void };

function Ending({ chat, level, headingRef, startAgain }: EndingProps) {
	return (
		<section className="chat-ending">
			<Heading level={level} tabIndex={-1} at={headingRef} className="chat-ending-title">
				How it ends
			</Heading>
			<p>{chat.ending}</p>
			<Person who={chat.who} mood="relieved" />
			<button type="button" className="button" onClick={startAgain}>
				<RotateCcw aria-hidden="true" /> Start again
			</button>
		</section>
	);
}

/** A kind word about the reply picked last, which it names. */
function saidAbout({ turn, tried }: ReturnType<typeof opened>[number]): Said | undefined {
	const reply = turn.replies[tried.at(-1) ?? -1];
	if (!reply) return undefined;
	const text = `${named(reply.text)} ${reply.why}`;
	return reply.helps ? { tone: 'yes', lead: 'Good thinking.', text } : { tone: 'again', lead: 'Think again.', text };
}
