import type { ClassCoverage } from '../../programme/class-coverage.ts';
import { yearName } from '../../programme/evidence-scope.ts';
import { gapsByYear, gapText, missingByYears } from '../../programme/gaps.ts';
import { riskNeeds, strandNeeds } from '../../programme/needs.ts';

const needs = [...strandNeeds, ...riskNeeds];

/** What is missing, in sentences: what could be planned, and what Lantern cannot offer. */
export function Gaps({ classes }: { classes: readonly ClassCoverage[] }) {
	const all = gapsByYear(classes, needs);
	const years = all
		.map(({ year, gaps }) => ({ year, gaps: gaps.filter(({ closable }) => closable) }))
		.filter(({ gaps }) => gaps.length > 0);
	return (
		<section aria-labelledby="desk-gaps">
			<h2 id="desk-gaps">Gaps</h2>
			{years.length === 0 && <p>None that one of Lantern’s lessons could close.</p>}
			{years.map(({ year, gaps }) => (
				<div key={year} className="desk-gaps">
					<h3>{yearName(year)}</h3>
					<ul>
						{gaps.map((gap) => (
							<li key={gap.needs[0]?.key}>{gapText(gap)}</li>
						))}
					</ul>
				</div>
			))}
			<Missing all={all} />
		</section>
	);
}

function Missing({ all }: { all: ReturnType<typeof gapsByYear> }) {
	const missing = missingByYears(all);
	if (missing.length === 0) return null;
	return (
		<div className="desk-missing">
			<h3>Lantern has no lesson for this yet</h3>
			<p>Not at this age. Teach it with something of your own.</p>
			<ul>
				{missing.map(({ years, names }) => (
					<li key={years}>
						<strong>{years}:</strong> {names.join(', ')}
					</li>
				))}
			</ul>
		</div>
	);
}
