import type { Framework } from '../facts/schema.ts';
import type { LessonCard } from '../programme/lesson-card.ts';
import type { At } from './at.ts';
import { Desk } from './Desk.tsx';
import { CatchUp } from './mark/CatchUp.tsx';
import { Concerns, type ConcernWords } from './mark/Concerns.tsx';
import { Marking } from './mark/Marking.tsx';
import { Report } from './report/Report.tsx';

type Props = Pick<At<LessonCard>, 'lessons' | 'nations'> & { concerns: ConcernWords; frameworks: readonly Framework[] };

const parts = [
	{ id: 'desk-marking', name: 'Mark what was taught' },
	{ id: 'desk-catch-up', name: 'To catch up' },
	{ id: 'desk-report', name: 'Report for governors' },
];

/** What has become of a school's programme: marked lesson by lesson, then what it shows. */
export const EvidencePage = ({ lessons, nations, concerns, frameworks }: Props) => (
	<Desk lessons={lessons} nations={nations}>
		{(at) => (
			<>
				{at.programme.classes.length > 0 && (
					<nav className="jump" aria-label="On this page">
						<ul>
							{parts.map(({ id, name }) => (
								<li key={id}>
									<a href={`#${id}`}>{name}</a>
								</li>
							))}
						</ul>
					</nav>
				)}
				<section aria-labelledby="desk-marking">
					<h2 id="desk-marking">Mark what was taught</h2>
					<Concerns words={concerns} nation={at.programme.school.nation} />
					<Marking at={at} />
				</section>
				<CatchUp at={at} />
				<Report at={at} frameworks={frameworks} />
			</>
		)}
	</Desk>
);
