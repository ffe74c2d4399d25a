import { plannedFor, removeClass } from '../programme/change.ts';
import { type SchoolClass, termNames } from '../programme/programme.ts';
import { planSpiral, spiral } from '../programme/spiral.ts';
import { type At, counted, goTo } from './at.ts';
import { ClassDetails } from './ClassDetails.tsx';
import { CopyPlan } from './CopyPlan.tsx';
import { Term } from './Term.tsx';
import { yearName } from './YearChoice.tsx';

type Props = { at: At; one: SchoolClass };

/** The class that is open: what it is, and its lessons by term. */
export function ClassPlan({ at, one }: Props) {
	const planned = plannedFor(at.programme, one.id);
	const remove = () => {
		at.change(removeClass(one.id));
		at.say(`${one.label} removed, with ${counted(planned.length, 'lesson')}. “Undo” brings it back.`);
		goTo('desk-classes');
	};
	return (
		<section className="desk-plan" aria-labelledby="desk-open">
			<h2 id="desk-open" tabIndex={-1}>
				{one.label}
			</h2>
			<ClassDetails at={at} one={one} />
			<Suggestion at={at} one={one} />
			<div className="desk-terms">
				{termNames.map((name, term) => (
					<Term key={name} at={at} one={one} term={term} planned={planned.filter((lesson) => lesson.term === term)} />
				))}
			</div>
			<CopyPlan key={one.id} at={at} one={one} />
			<button type="button" className="button" onClick={remove}>
				Remove {one.label}
			</button>
		</section>
	);
}

function Suggestion({ at, one }: Props) {
	const has = new Set(plannedFor(at.programme, one.id).map(({ lesson }) => lesson));
	const fitting = spiral(at.lessons, one.yearGroup);
	const missing = fitting.filter(({ lesson }) => !has.has(lesson.id));
	const year = yearName(one.yearGroup);
	if (fitting.length === 0) return <p>Lantern has no lesson for {year} yet. You can still choose from all lessons.</p>;
	if (missing.length === 0) return <p>Every lesson that fits {year} is planned.</p>;
	const plan = () => {
		at.change(planSpiral(one.id, at.lessons));
		at.say(`${counted(missing.length, 'lesson')} planned over three terms. “Undo” takes them back.`);
		goTo('desk-term-0');
	};
	return (
		<div className="desk-suggestion">
			<p>
				{counted(missing.length, 'more lesson')} {missing.length === 1 ? 'fits' : 'fit'} {year}: lighter ones come
				first, sensitive ones later in the year.
			</p>
			<button type="button" className="button strong" onClick={plan}>
				Plan the suggested year
			</button>
		</div>
	);
}
