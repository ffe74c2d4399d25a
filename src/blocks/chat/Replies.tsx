import { CircleCheck, RefreshCw } from 'lucide-react';
import type { Chat } from './schema.ts';

type Props = { chatId: string; turn: Chat['turns'][number]; tried: readonly number[]; choose: (reply: number) => void };

/** What the character could send or do now. Each can be picked, and picked again; what was tried says what came of it. */
export function Replies({ chatId, turn, tried, choose }: Props) {
	return (
		<>
			<p className="chat-ask" id={`chat-ask-${chatId}`}>
				{turn.ask}
			</p>
			<ul className="chat-replies" aria-labelledby={`chat-ask-${chatId}`}>
				{turn.replies.map((reply, index) => (
					<li key={reply.text}>
						<button
							type="button"
							className="chat-reply"
							aria-pressed={tried.at(-1) === index}
							onClick={() => choose(index)}
						>
							<span className="chat-letter">{String.fromCharCode(65 + index)}</span>
							<span className="chat-reply-words">{reply.text}</span>
							{tried.includes(index) ? <Outcome helps={reply.helps} /> : null}
						</button>
					</li>
				))}
			</ul>
		</>
	);
}

/** A word and a mark on a reply that was tried. */
function Outcome({ helps }: { helps: boolean }) {
	const Icon = helps ? CircleCheck : RefreshCw;
	return (
		<span className="chat-outcome">
			<Icon aria-hidden="true" /> {helps ? 'helps' : 'tried'}
		</span>
	);
}
