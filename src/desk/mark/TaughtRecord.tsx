import { dayOf } from '../../programme/day.ts';
import { lostWith, markTaught, takeBackTaught } from '../../programme/mark.ts';
import { type Draft, draftOf, draftProblems, markOf } from '../../programme/mark-draft.ts';
import type { Planned, SchoolClass, Taught } from '../../programme/programme.ts';
import { goTo } from '../at.ts';
import { type EvidenceAt, rowId } from './evidence-at.ts';
import { Hands } from './Hands.tsx';
import { MarkFields } from './MarkFields.tsx';

type Props = { at: EvidenceAt; one: SchoolClass; planned: Planned; taught: Taught; title: string };

/** What is known of a lesson that was taught. Each field is kept as it is typed, as long as it is sound. */
export function TaughtRecord({ at, one, planned, taught, title }: Props) {
	const today = dayOf(new Date());
	const { id } = planned;
	const draft = draftOf(taught);
	const put = (field: keyof Draft, typed: string) => {
		const next = { ...draft, [field]: typed };
		if (draftProblems(next, at.programme, today)[field] !== '') return;
		at.change(markTaught(id, markOf(next), today), `${field} ${id}`);
	};
	const takeBack = () => {
		at.change(takeBackTaught(id));
		at.say(`${title}: not taught yet. Taken away: ${lostWith(taught)}. “Undo” brings it back.`);
		goTo(rowId(planned));
	};
	return (
		<>
			<MarkFields {...{ at, one, id, title, today, draft, put }} meanwhile="Until then, what stood here is kept." />
			<Hands at={at} one={one} planned={planned} taught={taught} />
			<div className="mark-back">
				<button type="button" className="button" aria-describedby={`lost-${id}`} onClick={takeBack}>
					Not taught after all
				</button>
				<p className="hint" id={`lost-${id}`}>
					Takes away {lostWith(taught)}.
				</p>
			</div>
		</>
	);
}
