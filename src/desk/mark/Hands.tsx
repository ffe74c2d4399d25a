import type { Planned, SchoolClass, Taught } from '../../programme/programme.ts';
import type { EvidenceAt } from './evidence-at.ts';
import { HandsFor } from './HandsFor.tsx';

type Props = { at: EvidenceAt; one: SchoolClass; planned: Planned; taught: Taught };

export const handsId = (planned: string) => `hands-${planned}`;

/** Hands that a class has put up before and after a lesson, question by question. */
export function Hands({ at, one, planned, taught }: Props) {
	const card = at.lessons.find(({ id }) => id === planned.lesson);
	return (
		<section className="mark-hands" aria-labelledby={handsId(planned.id)}>
			<h5 id={handsId(planned.id)} tabIndex={-1}>
				Hands up, before and after
			</h5>
			{card ? (
				<>
					<p>
						Numbers from the <a href={`/lessons/${card.id}/class/`}>class result card</a>, if you counted. Leave empty
						what nobody counted.
					</p>
					{card.questions.map((question) => (
						<HandsFor key={question.id} {...{ at, one, planned, taught, card, question }} />
					))}
				</>
			) : (
				<p>This lesson has been withdrawn, so its questions are not here. What was counted stays in the record.</p>
			)}
		</section>
	);
}
