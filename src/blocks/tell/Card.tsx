import { Printer, RotateCcw } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { Helpline } from '../../parts/helpline.ts';
import { printOnly } from '../../parts/print-only.ts';
import { bare, isSpoken, type Plan, spoken } from './plan.ts';
import './card.css';

type Props = { plan: Plan; first?: string; next?: string; helpline?: Helpline; clear: () => void };

/** The chosen words on a card, to show to an adult or to print. Nothing on it is sent or kept. */
export function Card({ plan, first, next, helpline, clear }: Props) {
	const card = useRef<HTMLDivElement>(null);
	return (
		<>
			<p>
				You can show this card on the screen, or print it. It is only here: nothing is sent or kept, and it goes when
				you leave.
			</p>
			<div className="tell-card" ref={card}>
				<p className="tell-card-title">My telling card</p>
				<dl>
					<Line term="I can tell" empty="choose in part 1">
						{first}
					</Line>
					<Line term="I can say" empty="choose in part 2">
						{isSpoken(plan) ? `“${spoken(plan)}”` : undefined}
					</Line>
					{plan.again ? <Line term="If nobody hears, I can say">{`“${bare(plan.again)}”`}</Line> : null}
					<Line term="If that does not help, I can tell" empty="choose in part 5">
						{next}
					</Line>
					<Line term="Another way" empty="choose in part 6">
						{plan.ways.length > 0 ? plan.ways.join(' · ') : undefined}
					</Line>
					{helpline ? <Line term="I can also call">{`${helpline.name} ${helpline.phone}`}</Line> : null}
				</dl>
				<p className="tell-card-reader">
					To whoever reads this: thank you for listening. Please let me finish, and tell me what happens next.
				</p>
			</div>
			<div className="tell-buttons">
				<button type="button" className="button strong" onClick={() => printOnly(card.current)}>
					<Printer aria-hidden="true" /> Print my telling card
				</button>
				<button type="button" className="button" onClick={clear}>
					<RotateCcw aria-hidden="true" /> Start again
				</button>
			</div>
		</>
	);
}

/** A line of the card: what was chosen, or on paper a line to write on. */
function Line({ term, empty = '', children }: { term: string; empty?: string; children: ReactNode }) {
	return (
		<div>
			<dt>{term}</dt>
			<dd>{children ?? <span className="tell-blank">{empty}</span>}</dd>
		</div>
	);
}
