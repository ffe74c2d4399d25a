import type { ClassCoverage } from '../../programme/class-coverage.ts';
import { gapsByYear, gapText, missingByYears } from '../../programme/gaps.ts';
import { riskNeeds, strandNeeds } from '../../programme/needs.ts';

const needs = [...strandNeeds, ...riskNeeds];

/** What is missing, in sentences: what could be planned, and what Lantern cannot offer. */
export function Gaps({ classes }: { classes: readonly ClassCoverage[] }) {
	const all = gapsByYear(classes, needs);
	const closable = all.flatMap(({ gaps }) => gaps).filter((gap) => gap.closable);
	return (
		<section aria-labelledby="desk-gaps">
			<h2 id="desk-gaps">Gaps</h2>
			{closable.length === 0 && <p>None that one of Lantern’s lessons could close.</p>}
			<ul className="desk-gaps">
				{closable.map((gap) => (
					<li key={gapText(gap)}>{gapText(gap)}</li>
				))}
			</ul>
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
