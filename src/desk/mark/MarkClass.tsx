import { useState } from 'react';
import { plannedFor } from '../../programme/change.ts';
import { termNames } from '../../programme/programme.ts';
import { counted } from '../at.ts';
import { MarkLesson, type MarkProps } from './MarkLesson.tsx';
import { MarkUnplanned } from './MarkUnplanned.tsx';

type Props = Omit<MarkProps, 'setOpen'>;

/** The lessons of the class that is open, in the order in which they are taught. One at a time is open. */
export function MarkClass(props: Props) {
	const { at, one } = props;
	const [open, setOpen] = useState<string>();
	const planned = plannedFor(at.programme, one.id);
	const given = { ...props, setOpen };
	return (
		<div className="mark-class">
			<h3 id="desk-open" tabIndex={-1}>
				{one.label}
			</h3>
			{planned.length === 0 && <p>No lesson is planned for this class yet.</p>}
			{termNames.map((name, term) => {
				const lessons = planned.filter((lesson) => lesson.term === term);
				return (
					lessons.length > 0 && (
						<section key={name} aria-labelledby={`mark-term-${term}`}>
							<h4 id={`mark-term-${term}`}>
								{name} term: {counted(lessons.length, 'lesson')}
							</h4>
							<ol className="desk-lessons">
								{lessons.map((lesson) => (
									<MarkLesson key={lesson.id} {...given} planned={lesson} isOpen={open === lesson.id} />
								))}
							</ol>
						</section>
					)
				);
			})}
			<MarkUnplanned {...given} />
		</div>
	);
}
