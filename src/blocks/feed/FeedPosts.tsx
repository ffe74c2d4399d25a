import { Check } from 'lucide-react';
import type { Ref } from 'react';
import { below, Heading, type Level } from '../../parts/Heading.tsx';
import { nameOf } from '../../parts/person.ts';
import { Thing } from '../../parts/Thing.tsx';
import { type Feeding, inView, type Mark, marks, markWords, type Post, shown } from './feeding.ts';
import type { Feed } from './schema.ts';

type Props = {
	feed: Feed;
	feeding: Feeding;
	level: Level;
	headingRef: Ref<HTMLHeadingElement>;
	mark: (post: number, mark: Mark) => void;
};

/** The posts in view, each with three buttons to say what the feed should do about it. */
export function FeedPosts({ feed, feeding, level, headingRef, mark }: Props) {
	const posts = shown(feed, feeding);
	return (
		<section className="card feed-posts">
			<Heading level={below(level)} at={headingRef} tabIndex={-1}>
				{nameOf(feed.who)}’s feed: part {feeding.screens.length}
			</Heading>
			{posts.length > 0 ? (
				<ul>
					{posts.map((post, at) => (
						<OnePost
							key={post.text}
							post={post}
							chosen={inView(feeding).marks[at]}
							choose={(choice) => mark(at, choice)}
						/>
					))}
				</ul>
			) : (
				<p>The feed has nothing more to show. A good moment to look up.</p>
			)}
		</section>
	);
}

type OneProps = { post: Post; chosen: Mark | undefined; choose: (mark: Mark) => void };

function OnePost({ post: { text, topic }, chosen, choose }: OneProps) {
	return (
		<li>
			{/* biome-ignore lint/a11y/useSemanticElements: three buttons under a post are not a set of form fields. */}
			<div className="feed-post" role="group" aria-label={text}>
				{topic.thing ? <Thing name={topic.thing} /> : null}
				<p>
					<strong>{text}</strong> <span className="feed-topic">{topic.name}</span>
				</p>
				<div className="feed-marks">
					{marks.map((mark) => (
						<button
							key={mark}
							type="button"
							className="button"
							aria-pressed={chosen === mark}
							onClick={() => choose(mark)}
						>
							{chosen === mark ? <Check aria-hidden="true" /> : null} {markWords[mark][0]}
							<span className="visually-hidden">{markWords[mark][1]}</span>
						</button>
					))}
				</div>
			</div>
		</li>
	);
}
