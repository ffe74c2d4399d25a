import { changesIn, type Figures, measures } from '../../programme/evidence-change.ts';
import type { AskedTwice, LessonCard } from '../../programme/lesson-card.ts';
import type { SchoolClass, Tally } from '../../programme/programme.ts';
import { fewestHands } from '../../programme/small-groups.ts';
import type { EvidenceAt } from './evidence-at.ts';

type Props = { at: EvidenceAt; one: SchoolClass; card: LessonCard; question: AskedTwice; tally: Tally };

/** What the class showed: the report's own figures, and why there are none where there are none. */
export function WhatShowed({ at: { programme }, one, card, question, tally }: Props) {
	const counted = [tally.before, tally.after].filter((hands) => hands.some((count) => count > 0)).length;
	if (counted === 0) return null;
	const lessons = [{ ...card, questions: [question] }];
	const [shown] = changesIn({ programme, lessons }, { of: 'class', id: one.id });
	const figures = shown?.figures;
	return (
		<div className="mark-showed" role="status">
			{figures && <Bars figures={figures} most={question.right === undefined ? 10 : 100} />}
			<p>{figures ? changeWords(question, figures) : whyNot(counted)}</p>
		</div>
	);
}

function changeWords({ right }: AskedTwice, { before, after, change }: Figures): string {
	const unit = right === undefined ? '' : 'points ';
	const by = change === 0 ? 'no change' : `${Math.abs(change)} ${unit}${change > 0 ? 'more' : 'less'}`;
	return `${right === undefined ? measures.confidence : measures.knowledge}: ${before} before, ${after} after (${by}).`;
}

const whyNot = (counted: number) =>
	counted < 2
		? 'Once hands are counted both before and after, the change stands here.'
		: `The change is not shown, here or in the report: fewer than ${fewestHands} hands before or after. With so few, others could work out who answered what.`;

/** The same for the eye: the words beneath say all of it. */
const Bars = ({ figures, most }: { figures: Figures; most: number }) => (
	<div className="mark-bars" aria-hidden="true">
		{(['Before', 'After'] as const).map((name) => {
			const value = name === 'Before' ? figures.before : figures.after;
			return (
				<div key={name}>
					<span>{name}</span>
					<svg
						aria-hidden="true"
						className={name === 'Before' ? 'mark-bar-before' : 'mark-bar-after'}
						viewBox="0 0 100 6"
						preserveAspectRatio="none"
					>
						<rect width={(100 * value) / most} height="6" />
					</svg>
				</div>
			);
		})}
	</div>
);
