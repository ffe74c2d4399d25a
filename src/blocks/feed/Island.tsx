import { useRef, useState } from 'react';
import { Feedback } from '../../parts/Feedback.tsx';
import { Heading, type Level } from '../../parts/Heading.tsx';
import { StartAgain } from '../../parts/StartAgain.tsx';
import { FeedPosts } from './FeedPosts.tsx';
import { back, beginning, canGoOn, type Feeding, fresh, marked, next, rest, tell } from './feeding.ts';
import { MoodNow } from './MoodNow.tsx';
import { isFinished, moodNow, saidOf } from './mood.ts';
import type { Feed } from './schema.ts';
import { WaysOn } from './WaysOn.tsx';
import './screen.css';

type Props = { feed: Feed; heading: Level };

/** A feed on a pupil's page. It only moves when the reader asks for the next posts, it ends, and going back is free. */
export function FeedIsland({ feed, heading }: Props) {
	const [feeding, setFeeding] = useState(beginning(feed));
	const prompt = useRef<HTMLHeadingElement>(null);
	const posts = useRef<HTMLHeadingElement>(null);
	const finished = isFinished(feed, feeding);

	/** New posts stand above what was pressed, so the focus goes to their heading. */
	const moveTo = (to: Feeding) => {
		setFeeding(to);
		posts.current?.focus();
	};
	const startAgain = () => {
		setFeeding(beginning(feed));
		prompt.current?.focus();
	};

	return (
		<div className="feed">
			<Heading level={heading} at={prompt} tabIndex={-1}>
				{feed.prompt}
			</Heading>
			<div className="feed-stage">
				<FeedPosts
					feed={feed}
					feeding={feeding}
					level={heading}
					headingRef={posts}
					mark={(post, mark) => setFeeding(marked(feeding, post, mark))}
				/>
				<div className="feed-side">
					<MoodNow who={feed.who} level={moodNow(feed, feeding)} />
					<Feedback said={saidOf(feed, feeding)} />
					<WaysOn
						feed={feed}
						feeding={feeding}
						canGoOn={canGoOn(feeding)}
						next={() => moveTo(next(feed, feeding))}
						back={() => moveTo(back(feeding))}
						fresh={() => moveTo(fresh(feed, feeding))}
						rest={() => setFeeding(rest(feeding))}
						tell={() => setFeeding(tell(feeding))}
					/>
				</div>
			</div>
			<Feedback said={finished ? { tone: 'yes', lead: 'A calmer feed.', text: feed.done } : undefined} />
			{finished ? <StartAgain onClick={startAgain} /> : null}
		</div>
	);
}
