import { ArrowDown, ArrowUp, CircleCheck, Lightbulb, type LucideIcon } from 'lucide-react';
import { isFinished, type Ordering } from './ordering.ts';
import type { Order } from './schema.ts';

type Props = {
	steps: Order['steps'];
	ordering: Ordering;
	/** Where the step stands now, counted from 0. */
	place: number;
	move: (by: -1 | 1) => void;
};

/** One step with its number, its words and the two buttons that move it. With all in order, the reason is shown and it stays. */
export function Step({ steps, ordering, place, move }: Props) {
	const right = ordering.places[place] ?? place;
	const finished = isFinished(ordering);
	const { text, why } = steps[right] ?? { text: '', why: '' };
	return (
		<li className="order-step">
			<span className="order-number" aria-hidden="true">
				{place + 1}
			</span>
			<div className="order-words">
				<p className="order-text">{text}</p>
				{ordering.checked ? <Verdict here={right === place} /> : null}
				{finished ? <p>{why}</p> : null}
			</div>
			<div className="order-moves">
				<Move name={`Move up: ${text}`} icon={ArrowUp} off={finished || place === 0} move={() => move(-1)} />
				<Move
					name={`Move down: ${text}`}
					icon={ArrowDown}
					off={finished || place === steps.length - 1}
					move={() => move(1)}
				/>
			</div>
		</li>
	);
}

type MoveProps = { name: string; icon: LucideIcon; off: boolean; move: () => void };

/** Stays in place and keeps the focus when there is nowhere to go. */
function Move({ name, icon: Icon, off, move }: MoveProps) {
	return (
		<button type="button" className="button" aria-disabled={off} onClick={() => off || move()}>
			<Icon aria-hidden="true" />
			<span className="visually-hidden">{name}</span>
		</button>
	);
}

function Verdict({ here }: { here: boolean }) {
	const Icon = here ? CircleCheck : Lightbulb;
	return (
		<p className="order-verdict">
			<Icon aria-hidden="true" /> {here ? 'In its place' : 'Think again'}
		</p>
	);
}
