import { Eye } from 'lucide-react';
import { useRef, useState } from 'react';
import { Feedback } from '../../parts/Feedback.tsx';
import { below, Heading, type Level } from '../../parts/Heading.tsx';
import { Option } from '../../parts/Option.tsx';
import { MyPlan } from './MyPlan.tsx';
import { choose, emptyPlan, openSlots, saidOf } from './planning.ts';
import { Rules } from './Rules.tsx';
import type { Planner } from './schema.ts';
import './screen.css';

type Props = { planner: Planner; heading: Level };

/** A plan to make on a pupil's page: pieces for each part, a kind word on the whole, and a page to print. Kept nowhere. */
export function PlannerIsland({ planner, heading }: Props) {
	const [plan, setPlan] = useState(() => emptyPlan(planner));
	/** Has the reader looked at the plan since it last changed? */
	const [looked, setLooked] = useState(false);
	const prompt = useRef<HTMLHeadingElement>(null);

	const change = (slot: number, piece: number) => {
		setPlan(choose(planner, plan, slot, piece));
		setLooked(false);
	};
	const startAgain = () => {
		setPlan(emptyPlan(planner));
		setLooked(false);
		prompt.current?.focus();
	};

	return (
		<div className="planner">
			<Heading level={heading} at={prompt} tabIndex={-1}>
				{planner.prompt}
			</Heading>
			{planner.slots.map((slot, index) => (
				<fieldset key={slot.id} className="options">
					<legend>
						{slot.label}
						{slot.one ? ' (choose one)' : ''}
					</legend>
					{slot.pieces.map((piece, number) => (
						<Option
							key={piece.text}
							type={slot.one ? 'radio' : 'checkbox'}
							name={`${planner.id}-${slot.id}`}
							text={piece.text}
							thing={piece.thing}
							checked={plan[index]?.includes(number) ?? false}
							change={() => change(index, number)}
						/>
					))}
				</fieldset>
			))}
			<button type="button" className="button strong" onClick={() => setLooked(true)}>
				<Eye aria-hidden="true" /> Look at my plan
			</button>
			<Feedback said={looked ? saidOf(planner, plan) : undefined} />
			{looked && openSlots(planner, plan).length === 0 ? <Rules planner={planner} plan={plan} /> : null}
			<MyPlan planner={planner} plan={plan} level={below(heading)} clear={startAgain} />
		</div>
	);
}
