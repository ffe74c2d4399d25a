import { type SubmitEvent, useState } from 'react';
import { dayOf } from '../../programme/day.ts';
import type { Mark } from '../../programme/mark.ts';
import { type Draft, draftProblems, markOf, newDraft } from '../../programme/mark-draft.ts';
import type { SchoolClass } from '../../programme/programme.ts';
import { goTo } from '../at.ts';
import type { EvidenceAt } from './evidence-at.ts';
import { MarkFields } from './MarkFields.tsx';

type Props = {
	at: EvidenceAt;
	one: SchoolClass;
	/** Of the planned lesson, or begins with "new". */
	id: string;
	title: string;
	initials: string;
	drafts: Map<string, Draft>;
	/** What the button says. */
	does: string;
	mark: (mark: Mark, today: string) => void;
};

/** Marks a lesson as taught, once its day and initials are sound. */
export function MarkForm({ at, one, id, title, initials, drafts, does, mark }: Props) {
	const today = dayOf(new Date());
	const [draft, setDraft] = useState(() => drafts.get(id) ?? newDraft(at.programme, today, initials));
	const [isTried, setTried] = useState(false);
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		const problems = draftProblems(draft, at.programme, today);
		const wrong = (Object.keys(problems) as (keyof Draft)[]).find((field) => problems[field] !== '');
		setTried(true);
		if (wrong) return goTo(`${wrong}-${id}`);
		drafts.delete(id);
		mark(markOf(draft), today);
	};
	const put = (field: keyof Draft, typed: string) => {
		const next = { ...draft, [field]: typed };
		drafts.set(id, next);
		setDraft(next);
	};
	return (
		<form onSubmit={submit} noValidate>
			<MarkFields {...{ at, one, id, title, today, draft, put, isTried }} />
			<button type="submit" className="button strong">
				{does}
			</button>
		</form>
	);
}
