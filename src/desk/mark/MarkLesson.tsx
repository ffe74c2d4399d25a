import { Check, Circle } from 'lucide-react';
import { dayText } from '../../lesson/names.ts';
import { type Mark, markTaught } from '../../programme/mark.ts';
import type { Draft } from '../../programme/mark-draft.ts';
import type { Planned, SchoolClass } from '../../programme/programme.ts';
import { goTo, titleOf } from '../at.ts';
import { type EvidenceAt, isUnsigned, rowId } from './evidence-at.ts';
import { handsId } from './Hands.tsx';
import { MarkForm } from './MarkForm.tsx';
import { TaughtRecord } from './TaughtRecord.tsx';

export type MarkProps = {
	at: EvidenceAt;
	one: SchoolClass;
	/** Of whoever marked a lesson last on this visit. */
	initials: string;
	remember: (initials: string) => void;
	/** What was typed of lessons that are not marked yet, so that closing one loses nothing. By the id of the planned lesson. */
	drafts: Map<string, Draft>;
	setOpen: (planned: string | undefined) => void;
};
type Props = MarkProps & { planned: Planned; isOpen: boolean };

/** One lesson of the class: whether it has been taught, and what is known of that. */
export function MarkLesson({ planned, isOpen, ...given }: Props) {
	const { at, one, initials, drafts, setOpen } = given;
	const { id } = planned;
	const title = titleOf(at.lessons, planned.lesson);
	const mark = (made: Mark, today: string) => {
		at.change(markTaught(id, made, today));
		at.say(`${title}: taught on ${dayText(made.on)}. “Undo” takes it back.`);
		given.remember(made.by);
		goTo(handsId(id));
	};
	const does = isOpen ? 'Close' : planned.taught ? 'Open' : 'Mark';
	return (
		<li className="desk-lesson">
			<div>
				<p className="desk-lesson-title">{title}</p>
				<State planned={planned} />
				{isUnsigned(at, planned.lesson) && <p className="desk-mark desk-waits">Sign-off missing</p>}
			</div>
			<button
				type="button"
				id={rowId(planned)}
				className="button mark-toggle"
				aria-expanded={isOpen}
				aria-label={`${does}: ${title}`}
				onClick={() => setOpen(isOpen ? undefined : id)}
			>
				{does}
			</button>
			{isOpen && (
				<div className="mark-panel">
					<Unsigned at={at} lesson={planned.lesson} />
					{planned.taught ? (
						<TaughtRecord {...{ at, one, planned, title }} taught={planned.taught} />
					) : (
						<MarkForm {...{ at, one, id, title, initials, drafts, mark }} does="Mark as taught" />
					)}
				</div>
			)}
		</li>
	);
}

function State({ planned: { taught, week } }: Pick<Props, 'planned'>) {
	if (!taught)
		return (
			<p className="mark-state">
				<Circle aria-hidden="true" size={18} />
				<span>Not yet{week !== undefined && ` · week ${week}`}</span>
			</p>
		);
	return (
		<p className="mark-state">
			<Check aria-hidden="true" size={18} />
			<span>
				Taught on {dayText(taught.on)} by {taught.by}
				{taught.toCatchUp > 0 && <strong> · {taught.toCatchUp} to catch up</strong>}
			</span>
		</p>
	);
}

/** It may have been taught all the same, and then the record should say so. */
export const Unsigned = ({ at, lesson }: { at: EvidenceAt; lesson: string }) =>
	isUnsigned(at, lesson) ? (
		<p className="mark-told">
			This lesson is of level 3, and nobody has signed it off. You can record that it was taught: the report then says
			that it was taught before sign-off. <a href="/programme/">Sign it off in the plan</a>
		</p>
	) : null;
