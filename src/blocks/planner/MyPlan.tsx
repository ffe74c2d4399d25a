import { Printer } from 'lucide-react';
import { useRef } from 'react';
import { Heading, type Level } from '../../parts/Heading.tsx';
import { printOnly } from '../../parts/print-only.ts';
import { StartAgain } from '../../parts/StartAgain.tsx';
import { type Plan, piecesIn } from './planning.ts';
import type { Planner } from './schema.ts';

type Props = { planner: Planner; plan: Plan; level: Level; clear: () => void };

/** The plan as it stands, to print. On paper an empty part is a line to write on. */
export function MyPlan({ planner, plan, level, clear }: Props) {
	const page = useRef<HTMLElement>(null);
	return (
		<>
			<section className="planner-plan" ref={page}>
				<Heading level={level}>{planner.title}</Heading>
				<dl>
					{planner.slots.map((slot, index) => (
						<div key={slot.id}>
							<dt>{slot.label}</dt>
							{piecesIn(slot, plan[index]).map(({ text }) => (
								<dd key={text}>{text}</dd>
							))}
							{plan[index]?.length ? null : <dd className="planner-open">nothing yet</dd>}
						</div>
					))}
				</dl>
			</section>
			<p>It is only on this screen. Nothing is sent or kept.</p>
			<div className="planner-buttons">
				<button type="button" className="button" onClick={() => printOnly(page.current)}>
					<Printer aria-hidden="true" /> Print my plan
				</button>
				<StartAgain onClick={clear} />
			</div>
		</>
	);
}
