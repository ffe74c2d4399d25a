import { isForTogether } from '../programme/may-assign.ts';
import type { At } from './at.ts';

/** Planned lessons that staff are briefed about before they are taught, each with its sheet in the words of the school's nation. */
export function Briefings({ lessons, programme: { planned, school } }: At) {
	const sensitive = lessons.filter(
		(lesson) => isForTogether(lesson) && planned.some((one) => one.lesson === lesson.id && !one.taught),
	);
	if (sensitive.length === 0) return null;
	return (
		<section aria-labelledby="desk-briefings">
			<h2 id="desk-briefings">Brief your staff</h2>
			<p>
				Before a lesson of level 2 or 3, everybody who works with the class reads one sheet and signs it: what is
				taught, what may come up, what to do when a pupil tells.
			</p>
			<ul>
				{sensitive.map(({ id, title }) => (
					<li key={id}>
						<a href={`/lessons/${id}/briefing/${school.nation === 'england' ? '' : `?nation=${school.nation}`}`}>
							Briefing for staff: {title}
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}
