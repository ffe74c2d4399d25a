import { useMemo, useState } from 'react';
import type { Framework } from '../../facts/schema.ts';
import type { ClassCoverage } from '../../programme/class-coverage.ts';
import { dayOf } from '../../programme/day.ts';
import { fillGaps, planSuggested, type Suggested, type Together, together } from '../../programme/fill-gaps.ts';
import { labels } from '../../programme/gaps.ts';
import { itemNeeds, riskNeeds, strandNeeds } from '../../programme/needs.ts';
import { most, termNames } from '../../programme/programme.ts';
import { type At, counted, goTo } from '../at.ts';
import type { CoverageCard } from './CoveragePage.tsx';

type Props = { at: At<CoverageCard>; classes: readonly ClassCoverage[]; frameworks: readonly Framework[] };

/** The fewest lessons that close what can be closed, each with its reason. */
export function FillGaps({ at, classes, frameworks }: Props) {
	const [withItems, setWithItems] = useState(false);
	const { lessons, programme } = at;
	const suggested = useMemo(() => {
		const items = withItems ? itemNeeds(programme, { frameworks }) : [];
		return fillGaps(classes, lessons, [...strandNeeds, ...riskNeeds, ...items]);
	}, [classes, lessons, withItems, programme, frameworks]);
	return (
		<section aria-labelledby="desk-fill">
			<h2 id="desk-fill" tabIndex={-1}>
				Fill the gaps
			</h2>
			<label className="desk-tick desk-fill-items">
				<input
					type="checkbox"
					checked={withItems}
					onChange={({ currentTarget }) => setWithItems(currentTarget.checked)}
				/>{' '}
				Curriculum items too, not only strands and areas of risk
			</label>
			<Full classes={classes} />
			{suggested.length > 0 ? (
				<Suggestions at={at} suggested={suggested} />
			) : (
				<p>Nothing to add: no lesson for these classes would close a gap.</p>
			)}
		</section>
	);
}

/** A class that is full gets no suggestion, and why is said. */
function Full({ classes }: Pick<Props, 'classes'>) {
	const full = classes.filter(({ room }) => room === 0).map((one) => one.class);
	if (full.length === 0) return null;
	return (
		<p>
			{labels(full)} {full.length === 1 ? 'has' : 'have'} no room: a class holds {most.plannedInClass} lessons. Take out
			what {full.length === 1 ? 'it does' : 'they do'} not need first.
		</p>
	);
}

function Suggestions({ at, suggested }: { at: Props['at']; suggested: readonly Suggested<CoverageCard>[] }) {
	const groups = together(suggested);
	return (
		<>
			<p>
				The fewest lessons that close every gap Lantern has a lesson for: {counted(groups.length, 'suggestion')}.
				Lighter lessons come before heavier ones. Each goes to the term in which its class has most room.
			</p>
			{groups.length > 1 && (
				<button type="button" className="button strong" onClick={() => plan(at, suggested)}>
					Plan all of these
				</button>
			)}
			<ul className="desk-suggested">
				{groups.map((group) => (
					<li key={`${group.lesson.id} ${group.classes.map(({ id }) => id).join()}`}>
						<SuggestedLesson at={at} group={group} />
					</li>
				))}
			</ul>
		</>
	);
}

function SuggestedLesson({
	at,
	group: { lesson, closes, classes },
}: {
	at: Props['at'];
	group: Together<CoverageCard>;
}) {
	const names = closes.map(({ name }) => name);
	return (
		<>
			<p className="desk-lesson-title">
				<a href={`/lessons/${lesson.id}/`}>{lesson.title}</a> for {labels(classes)}
				<Sensitive at={at} lesson={lesson} />
			</p>
			<p>
				Closes {names.slice(0, mostNamed).join(', ')}
				{names.length > mostNamed && ` and ${names.length - mostNamed} more`}.
			</p>
			<button
				type="button"
				className="button"
				aria-label={`Plan it: ${lesson.title}, for ${labels(classes)}`}
				onClick={() =>
					plan(
						at,
						classes.map((one) => ({ class: one, lesson })),
					)
				}
			>
				Plan it
			</button>
		</>
	);
}

function Sensitive({ at, lesson: { id, sensitivity } }: { at: Props['at']; lesson: CoverageCard }) {
	if (sensitivity < 2) return null;
	if (sensitivity === 2) return <span className="desk-mark">Tell the lead first</span>;
	const signed = at.programme.signOffs.some(({ lesson }) => lesson === id);
	return (
		<span className={`desk-mark ${signed ? '' : 'desk-waits'}`}>
			Level 3: {signed ? 'signed off' : 'needs the lead’s sign-off'}
		</span>
	);
}

/** Of many items the first few say enough. */
const mostNamed = 8;

/** One step, which “Undo” takes back whole. */
function plan(at: Props['at'], suggested: readonly Omit<Suggested<CoverageCard>, 'closes'>[]) {
	const after = planSuggested(suggested, dayOf(new Date()))(at.programme);
	at.change(() => after);
	at.say(`${plannedText(at, after)} “Undo” takes ${suggested.length === 1 ? 'it' : 'them'} back.`);
	goTo('desk-fill');
}

/** "Locks and keys planned for 4 Elm in the Spring term." */
function plannedText({ programme, lessons }: Props['at'], after: Props['at']['programme']): string {
	const added = after.planned.filter((one) => !programme.planned.includes(one));
	const classes = after.classes.filter(({ id }) => added.some((one) => one.class === id));
	const [first] = added;
	const title = lessons.find(({ id }) => id === first?.lesson)?.title;
	if (added.length === 1) return `${title} planned for ${labels(classes)} in the ${termNames[first?.term ?? 0]} term.`;
	return `${counted(added.length, 'lesson')} planned for ${labels(classes)}, each in the term with most room.`;
}
