import { useMemo, useState } from 'react';
import { dayText } from '../../lesson/names.ts';
import { type ToCatchUp, toCatchUp } from '../../programme/catch-up.ts';
import { catchUp } from '../../programme/mark.ts';
import { counted, goTo, titleOf } from '../at.ts';
import type { EvidenceAt } from './evidence-at.ts';

/** As many as a screen holds. */
const first = 8;

/** Who has still to catch up what, across the school: numbers, never names. */
export function CatchUp({ at }: { at: EvidenceAt }) {
	const [isAll, showAll] = useState(false);
	const missed = toCatchUp(at.programme);
	const places = missed.reduce((sum, { taught }) => sum + taught.toCatchUp, 0);
	return (
		<section aria-labelledby="desk-catch-up">
			<h2 id="desk-catch-up" tabIndex={-1}>
				To catch up
			</h2>
			{missed.length === 0 ? (
				<p>Nobody has a lesson to catch up.</p>
			) : (
				<>
					<p>
						{counted(places, 'place')} in {counted(missed.length, 'lesson')}, what was taught first on top. Who they are
						stands in your school’s register, not here.
					</p>
					<ul className="mark-missed">
						{(isAll ? missed : missed.slice(0, first)).map((one) => (
							<Missed key={one.planned.id} at={at} one={one} />
						))}
					</ul>
					{missed.length > first && (
						<button type="button" className="button" aria-expanded={isAll} onClick={() => showAll(!isAll)}>
							{isAll ? 'Show fewer' : `Show all ${missed.length}`}
						</button>
					)}
				</>
			)}
		</section>
	);
}

/** Drawn anew only where something of it has changed: a school may have hundreds. */
function Missed({ at, one: { class: of, planned, taught } }: { at: EvidenceAt; one: ToCatchUp }) {
	return useMemo(() => {
		const title = titleOf(at.lessons, planned.lesson);
		const done = (pupils: number) => {
			const left = taught.toCatchUp - pupils;
			at.change(catchUp(planned.id, pupils));
			at.say(`${of.label}, ${title}: ${left === 0 ? 'all have caught up' : `${left} still to catch up`}.`);
			if (left === 0) goTo('desk-catch-up');
		};
		return (
			<li className="desk-lesson">
				<p className="desk-lesson-title">
					{of.label}: {title}
					<span className="desk-mark">
						Taught on {dayText(taught.on)} · <strong>{taught.toCatchUp} to catch up</strong>
					</span>
				</p>
				<div className="desk-moves">
					{taught.toCatchUp > 1 && (
						<button
							type="button"
							className="button"
							aria-label={`One has caught up: ${of.label}, ${title}`}
							onClick={() => done(1)}
						>
							One has
						</button>
					)}
					<button
						type="button"
						className="button"
						aria-label={`All have caught up: ${of.label}, ${title}`}
						onClick={() => done(taught.toCatchUp)}
					>
						All have
					</button>
				</div>
			</li>
		);
	}, [of.label, planned, taught, at.lessons, at.change, at.say]);
}
