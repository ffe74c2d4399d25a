import { useState } from 'preact/hooks';
import { handsTold } from '../../programme/hands-told.ts';
import type { AskedTwice, LessonCard } from '../../programme/lesson-card.ts';
import { setTally } from '../../programme/mark.ts';
import type { Planned, SchoolClass, Tally, Taught } from '../../programme/programme.ts';
import type { EvidenceAt } from './evidence-at.ts';
import { HandCount } from './HandCount.tsx';
import { WhatShowed } from './WhatShowed.tsx';

type Props = {
	at: EvidenceAt;
	one: SchoolClass;
	planned: Planned;
	taught: Taught;
	card: LessonCard;
	question: AskedTwice;
};

const times = ['before', 'after'] as const;
const timeNames = { before: 'Before', after: 'After' };

/** One question: how many hands each answer had, before and after. */
export function HandsFor({ at, one, planned, taught, card, question }: Props) {
	// Fields whose last letters are no number: what was kept before stands until they are mended.
	const [wrong, setWrong] = useState<Record<string, string>>({});
	const kept = taught.tallies.find((tally) => tally.question === question.id);
	const tally = kept && fitsTo(kept, question) ? kept : emptyFor(question);
	const put = (time: 'before' | 'after', answer: number, hands: number) =>
		at.change(
			setTally(planned.id, { ...tally, [time]: tally[time].with(answer, hands) }),
			`hands ${planned.id} ${question.id} ${time} ${answer}`,
		);
	const id = `${planned.id}-${question.id}`;
	const [unread] = Object.values(wrong).filter((typed) => typed !== '');
	return (
		<div className="mark-question">
			<table>
				<caption>
					{question.asks} <span className="hint">{question.note}</span>
				</caption>
				<thead>
					<tr>
						<th scope="col">Answer</th>
						{times.map((time) => (
							<th key={time} scope="col">
								{timeNames[time]}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{question.answers.map((answer, index) => (
						<tr key={answer}>
							<th scope="row">
								{answer}
								{question.right === index && <span className="desk-mark">the right answer</span>}
							</th>
							{times.map((time) => (
								<td key={time}>
									<HandCount
										label={`${timeNames[time]}: hands for ${answer}`}
										problemId={`${id}-problem`}
										hands={tally[time][index] ?? 0}
										isCounted={sum(tally[time]) > 0}
										put={(hands) => put(time, index, hands)}
										say={(typed) => setWrong((before) => saidIn(before, `${time} ${index}`, typed))}
									/>
								</td>
							))}
						</tr>
					))}
				</tbody>
				<tfoot>
					<tr>
						<th scope="row">All hands</th>
						{times.map((time) => (
							<td key={time}>{sum(tally[time])}</td>
						))}
					</tr>
				</tfoot>
			</table>
			<p className="problem" id={`${id}-problem`} role="alert">
				{unread &&
					`“${unread}” is no number of hands. Write a whole number up to 999, or leave it empty. Until then it does not count.`}
			</p>
			{kept && kept !== tally && (
				<p className="mark-told">
					Hands were counted when this question had other answers. They are kept, and shown nowhere. What you type here
					takes their place.
				</p>
			)}
			{handsTold(tally, one.size).map((told) => (
				<p key={told} className="mark-told">
					{told}
				</p>
			))}
			<WhatShowed {...{ at, one, card, question, tally }} />
		</div>
	);
}

const fitsTo = ({ before, after }: Tally, { answers }: AskedTwice) =>
	before.length === answers.length && after.length === answers.length;

const emptyFor = ({ id, answers }: AskedTwice): Tally => ({
	question: id,
	before: answers.map(() => 0),
	after: answers.map(() => 0),
});

const saidIn = (wrong: Record<string, string>, field: string, typed: string) =>
	(wrong[field] ?? '') === typed ? wrong : { ...wrong, [field]: typed };

const sum = (hands: readonly number[]) => hands.reduce((all, count) => all + count, 0);
