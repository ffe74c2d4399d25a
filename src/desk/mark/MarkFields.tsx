import { type Draft, draftProblems } from '../../programme/mark-draft.ts';
import { most, type SchoolClass } from '../../programme/programme.ts';
import { schoolYear } from '../../programme/school-year.ts';
import { CheckedField } from './CheckedField.tsx';
import type { EvidenceAt } from './evidence-at.ts';
import { NoteField } from './NoteField.tsx';

type Props = {
	at: EvidenceAt;
	one: SchoolClass;
	/** Ends the ids of the fields: of a planned lesson, or begins with "new". */
	id: string;
	title: string;
	today: string;
	/** What is kept, or typed so far. */
	draft: Draft;
	put: (field: keyof Draft, typed: string) => void;
	isTried?: boolean;
	/** Said after what is wrong with a field. */
	meanwhile?: string;
};

const sameNumber = (typed: string, kept: string) => Number(typed) === Number(kept);
const sameWord = (typed: string, kept: string) => typed.trim() === kept.trim();

/** When a lesson was taught, by whom, who was away, and a note. */
export function MarkFields({ at, one, id, title, today, draft, put, isTried = false, meanwhile = '' }: Props) {
	const { from, to } = schoolYear(at.programme);
	const given = (field: keyof Draft) => ({
		id: `${field}-${id}`,
		kept: draft[field],
		problemOf: (typed: string) => {
			const problem = draftProblems({ ...draft, [field]: typed }, at.programme, today)[field];
			return problem && `${problem} ${meanwhile}`.trim();
		},
		put: (typed: string) => put(field, typed),
		isTried,
	});
	return (
		<>
			<div className="desk-fields">
				<CheckedField {...given('on')} label="Taught on" type="date" min={from} max={today < to ? today : to} />
				<CheckedField {...given('by')} label="Taught by (initials)" maxLength={6} isSame={sameWord} />
				<CheckedField
					{...given('toCatchUp')}
					label="How many were away"
					hint={awayHint(draft.toCatchUp, one)}
					inputMode="numeric"
					maxLength={2}
					isSame={sameNumber}
				/>
			</div>
			<NoteField
				id={`note-${id}`}
				kept={draft.note}
				put={(typed) => put('note', typed)}
				known={[title, one.label, one.teacher, at.programme.school.name]}
			/>
		</>
	);
}

function awayHint(away: string, { size = most.size }: SchoolClass): string {
	return Number(away) > size
		? `That is more than the class has pupils: ${size}. Look again, or leave it.`
		: 'A number only. They stand in the list to catch up.';
}
