import { useMemo, useState } from 'react';
import type { Framework } from '../../facts/schema.ts';
import { type Coverable, coverageByClass } from '../../programme/class-coverage.ts';
import { type Scope, scopeName } from '../../programme/evidence-scope.ts';
import { riskNeeds, strandNeeds } from '../../programme/needs.ts';
import type { At, PlanCard } from '../at.ts';
import { Desk } from '../Desk.tsx';
import { ScopeChoice } from '../ScopeChoice.tsx';
import { scopeOf } from '../scope-choice.ts';
import { CoverageTable } from './CoverageTable.tsx';
import { FillGaps } from './FillGaps.tsx';
import { Gaps } from './Gaps.tsx';
import { ItemsCovered } from './ItemsCovered.tsx';
import { StateKey } from './StateMark.tsx';
import { useOpenInPrint } from './use-open-in-print.ts';

/** What the page knows of a lesson. */
export type CoverageCard = PlanCard & Coverable;

type Props = Pick<At<CoverageCard>, 'lessons' | 'nations'> & { frameworks: readonly Framework[] };

/** What the classes of a programme meet, what they do not, and how to mend that. */
export function CoveragePage({ lessons, nations, frameworks }: Props) {
	return (
		<Desk lessons={lessons} nations={nations}>
			{(at) =>
				at.programme.classes.length > 0 ? (
					<Coverage at={at} frameworks={frameworks} />
				) : (
					<p>
						No classes yet. <a href="/programme/">Add classes and plan their lessons first</a>; then this page shows
						what they meet, and what is missing.
					</p>
				)
			}
		</Desk>
	);
}

function Coverage({ at, frameworks }: { at: At<CoverageCard>; frameworks: readonly Framework[] }) {
	const [wanted, choose] = useState('school');
	const { programme, lessons } = at;
	const scope = useMemo(() => scopeOf(programme, wanted), [programme, wanted]);
	const classes = useMemo(() => coverageByClass({ programme, lessons }, scope), [programme, lessons, scope]);
	const tables = [
		{ id: 'strands', title: 'The eight strands', kind: 'Strand', about: aboutStrands, needs: strandNeeds },
		{ id: 'risks', title: 'The four areas of risk', kind: 'Area of risk', about: aboutRisks, needs: riskNeeds },
	];
	useOpenInPrint();
	return (
		<>
			<div className="desk-choice desk-scope">
				<ScopeChoice label="Show coverage of" programme={programme} value={wanted} choose={choose} />
				<button type="button" className="button" onClick={() => print()}>
					Print this page
				</button>
			</div>
			<h2>{titleText(at, scope)}</h2>
			<Withdrawn at={at} />
			<StateKey />
			<Gaps classes={classes} />
			<FillGaps at={at} classes={classes} frameworks={frameworks} />
			{tables.map((table) => (
				<CoverageTable key={table.id} at={at} classes={classes} one={scope.of === 'class'} {...table} />
			))}
			<ItemsCovered at={at} classes={classes} frameworks={frameworks} />
		</>
	);
}

const aboutStrands = 'Of Education for a Connected World. A class should meet each of them in every year.';
const aboutRisks =
	'Content, contact, conduct and commerce, as Keeping Children Safe in Education names them for England.';

/** "Hill Top, Year 5, 2026 to 2027" */
const titleText = ({ programme }: At<CoverageCard>, scope: Scope) =>
	[
		programme.school.name || (scope.of === 'school' ? 'The whole school' : ''),
		scope.of === 'school' ? '' : scopeName(programme, scope),
		`${programme.year} to ${programme.year + 1}`,
	]
		.filter(Boolean)
		.join(', ');

/** What a lesson that has been withdrawn was about, nobody here knows any more. */
function Withdrawn({ at: { programme, lessons } }: { at: At<CoverageCard> }) {
	const known = new Set(lessons.map(({ id }) => id));
	const gone = [...new Set(programme.planned.map(({ lesson }) => lesson).filter((lesson) => !known.has(lesson)))];
	if (gone.length === 0) return null;
	return (
		<p>
			{gone.join(', ')}: planned, but withdrawn from Lantern since. What {gone.length === 1 ? 'it' : 'they'} covered is
			not counted here.
		</p>
	);
}
