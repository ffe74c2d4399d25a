import { CircleCheck, CircleDashed } from 'lucide-react';
import { Heading, type Level } from '../../parts/Heading.tsx';
import type { Checklist } from './schema.ts';
import { summary, type Ticked } from './ticking.ts';

/** What is ticked and what is still open, in words. */
export function Stand({ list, ticked, level }: { list: Checklist; ticked: Ticked; level: Level }) {
	const { done, open } = summary(list, ticked);
	return (
		<div className="checklist-stand">
			{done.length > 0 ? (
				<section>
					<Heading level={level}>
						<CircleCheck aria-hidden="true" /> Ticked
					</Heading>
					<ul>
						{done.map((text) => (
							<li key={text}>{text}</li>
						))}
					</ul>
				</section>
			) : null}
			{open.length > 0 ? (
				<section>
					<Heading level={level}>
						<CircleDashed aria-hidden="true" /> For another time, or with somebody
					</Heading>
					<ul>
						{open.map((text) => (
							<li key={text}>{text}</li>
						))}
					</ul>
				</section>
			) : null}
		</div>
	);
}
