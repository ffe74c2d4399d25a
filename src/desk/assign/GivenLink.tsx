import { dayText } from '../../lesson/names.ts';
import { removeAssigned } from '../../programme/assign.ts';
import { daysText } from '../../programme/assigned-words.ts';
import { asShown } from '../../programme/assignment.ts';
import { wordRefusals } from '../../programme/may-carry.ts';
import type { Assigned } from '../../programme/programme.ts';
import { readAdults } from '../../yours/adults.ts';
import { counted, goTo } from '../at.ts';
import { CopyField } from './CopyField.tsx';
import { type AssignAt, type Shown, shownOf } from './known.ts';
import { LetterText } from './LetterText.tsx';
import { Papers } from './Papers.tsx';
import { Share } from './Share.tsx';

type Props = { at: AssignAt; assigned: Assigned; newest: boolean };

/** One link that has been made, with everything that carries it to a class. */
export function GivenLink({ at, assigned, newest }: Props) {
	const shown = shownOf(at, assigned);
	const days = daysText(assigned);
	const remove = () => {
		at.change(removeAssigned(assigned.id));
		at.say('Taken out of the list. Where the link was given already, it still opens. “Undo” brings it back here.');
		goTo('desk-given');
	};
	return (
		<details className="desk-given" open={newest}>
			<summary id={`desk-given-${assigned.id}`}>
				<h3>
					{days}: {counted(assigned.lessons.length, 'lesson')}, {assigned.mode === 'at-home' ? 'at home' : 'in class'}
				</h3>
			</summary>
			<About assigned={assigned} shown={shown} />
			<CopyField label="Link for pupils" link={shown.link} say={at.say} />
			<CopyField label="Link for teachers: packs, slides, notes, who to tell" link={shown.teachers} say={at.say} />
			<Papers at={at} assigned={assigned} shown={shown} />
			<LetterText at={at} shown={shown} />
			<Share shown={shown} />
			<button type="button" className="button" onClick={remove}>
				Take out of the list<span className="visually-hidden">: {days}</span>
			</button>
		</details>
	);
}

function About({ assigned, shown }: { assigned: Assigned; shown: Shown }) {
	const { lessons, gone, assignment } = shown;
	const adults = readAdults(assignment.adults);
	const { label, school } = asShown(assignment);
	const says = [label, school, ...(adults ?? []).map(({ name }) => name)].filter(Boolean);
	const refusals = wordRefusals(assignment);
	return (
		<>
			<ol>
				{lessons.map(({ id, title }) => (
					<li key={id}>
						<a href={`/lessons/${id}/`}>{title}</a>
					</li>
				))}
			</ol>
			{gone.length > 0 && (
				<p className="desk-waits">
					Withdrawn since: {gone.join(', ')}. The link says so to pupils and teachers. Make a new one with other
					lessons.
				</p>
			)}
			{refusals.length > 0 && (
				<p className="desk-waits">This link opens, but pages leave some of it out. {refusals.join(' ')}</p>
			)}
			{assignment.adults && !adults && (
				<p className="desk-waits">
					Pages show none of the adults in this link: what it says of them could lead a child to a stranger. Make a new
					link.
				</p>
			)}
			<p className="hint">
				Made on {dayText(assigned.made)}. The link says: {says.join(', ') || 'nothing of your school'}. No server keeps
				that: it stands in the link itself.
			</p>
		</>
	);
}
