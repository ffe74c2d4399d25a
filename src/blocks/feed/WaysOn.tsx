import { ArrowRight, Coffee, MessageCircle, RefreshCw, Undo2 } from 'lucide-react';
import { type Feeding, inView } from './feeding.ts';
import type { Feed } from './schema.ts';

type Props = {
	feed: Feed;
	feeding: Feeding;
	canGoOn: boolean;
} & Record<'next' | 'back' | 'fresh' | 'rest' | 'tell', () => void>;

/** What can be done beside the posts. All of it stays there, whatever has been done before. */
export function WaysOn({ feed, feeding, canGoOn, next, back, fresh, rest, tell }: Props) {
	return (
		<div className="feed-ways">
			{canGoOn ? (
				<button type="button" className="button strong" onClick={next}>
					Show the next posts <ArrowRight aria-hidden="true" />
				</button>
			) : (
				<p>The posts end here for today.</p>
			)}
			<button type="button" className="button" aria-pressed={inView(feeding).rested} onClick={rest}>
				<Coffee aria-hidden="true" /> Take a break
			</button>
			<button type="button" className="button" onClick={fresh}>
				<RefreshCw aria-hidden="true" /> Start the feed fresh
			</button>
			<button type="button" className="button" aria-pressed={feeding.told} onClick={tell}>
				<MessageCircle aria-hidden="true" /> {feed.tell.label}
			</button>
			{feeding.screens.length > 1 ? (
				<button type="button" className="button" onClick={back}>
					<Undo2 aria-hidden="true" /> Back to the posts before
				</button>
			) : null}
		</div>
	);
}
