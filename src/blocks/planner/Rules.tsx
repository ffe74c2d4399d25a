import { CircleCheck, Lightbulb } from 'lucide-react';
import { holds, type Plan } from './planning.ts';
import type { Planner } from './schema.ts';

/** What is asked of the plan, one by one, each answered in words and by a picture. */
export function Rules({ planner, plan }: { planner: Planner; plan: Plan }) {
	return (
		<ul className="planner-rules">
			{planner.rules.map((rule) => {
				const held = holds(rule, planner, plan);
				const Mark = held ? CircleCheck : Lightbulb;
				return (
					<li key={rule.ask}>
						<Mark aria-hidden="true" />
						<span>
							<strong>{rule.ask}</strong>{' '}
							{held ? `Yes. ${rule.yes}` : 'Not yet. It is your plan: change it, or keep it.'}
						</span>
					</li>
				);
			})}
		</ul>
	);
}
