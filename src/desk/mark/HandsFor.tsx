import { useState } from 'react';
import { handsTold } from '../../programme/hands-told.ts';
import type { AskedTwice, LessonCard } from '../../programme/lesson-card.ts';
import { setTally } from '../../programme/mark.ts';
import type { Planned, SchoolClass, Tally, Taught } from '../../programme/programme.ts';
import type { EvidenceAt } from './evidence-at.ts';
import { HandsTable, type Time } from './HandsTable.tsx';
import { WhatShowed } from './WhatShowed.tsx';

type Props = {
	at: EvidenceAt;
	one: SchoolClass;
	planned: Planned;
	taught: Taught;
	card: LessonCard;
	question: AskedTwice;
};

/** One question: how many hands each answer had, before and after. */
export function HandsFor({ at, one, planned, taught, card, question }: Props) {
	// Fields whose last letters are no number: what was kept before stands until they are mended.
	const [wrong, setWrong] = useState<Record<string, string>>({});
	const kept = taught.tallies.find((tally) => tally.question === question.id);
	const tally = kept && fitsTo(kept, question) ? kept : emptyFor(question);
	const id = `${planned.id}-${question.id}`;
	const put = (time: Time, answer: number, hands: number) => {
		const counts = tally[time].map((count, index) => (index === answer ? hands : count));
		at.change(setTally(planned.id, { ...tally, [time]: counts }), `hands ${id} ${time} ${answer}`);
	};
	const [unread] = Object.values(wrong).filter((typed) => typed !== '');
	return (
		<div className="mark-question">
			<HandsTable
				question={question}
				tally={tally}
				problemId={`${id}-problem`}
				put={put}
				say={(field, typed) => setWrong((before) => saidIn(before, field, typed))}
			/>
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
