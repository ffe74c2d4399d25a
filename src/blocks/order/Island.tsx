import { ListChecks } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { Feedback } from '../../parts/Feedback.tsx';
import { Heading, type Level } from '../../parts/Heading.tsx';
import { quoted } from '../../parts/quoted.ts';
import { StartAgain } from '../../parts/StartAgain.tsx';
import { shuffled } from '../../parts/shuffle.ts';
import { checked, isFinished, moved, type Ordering, saidOf } from './ordering.ts';
import { Step } from './Step.tsx';
import type { Order } from './schema.ts';
import './screen.css';

type Props = { order: Order; heading: Level };

/** Steps on a pupil's page, moved by buttons. The focus stays on the button that was pressed, wherever its step goes. */
export function OrderIsland({ order, heading }: Props) {
	const beginning: Ordering = { places: shuffled([...order.steps.keys()], order.id), checked: false };
	const [ordering, setOrdering] = useState(beginning);
	const [heard, setHeard] = useState('');
	const prompt = useRef<HTMLHeadingElement>(null);
	const pressed = useRef<Element | null>(null);
	const finished = isFinished(ordering);

	// What is moved about in a page loses the focus.
	useLayoutEffect(() => {
		if (pressed.current instanceof HTMLElement) pressed.current.focus();
		pressed.current = null;
	});

	const move = (from: number, by: -1 | 1) => {
		const next = moved(ordering, from, by);
		const step = order.steps[ordering.places[from] ?? -1];
		if (next === ordering || !step) return;
		pressed.current = document.activeElement;
		setOrdering(next);
		setHeard(`${quoted(step.text)} is now number ${from + by + 1}.`);
	};
	const startAgain = () => {
		setOrdering(beginning);
		setHeard('');
		prompt.current?.focus();
	};

	return (
		<div className="order">
			<Heading level={heading} className="order-prompt" at={prompt} tabIndex={-1}>
				{order.prompt}
			</Heading>
			<ol className="order-steps">
				{ordering.places.map((right, place) => (
					<Step key={right} steps={order.steps} ordering={ordering} place={place} move={(by) => move(place, by)} />
				))}
			</ol>
			<p role="status" className="visually-hidden">
				{heard}
			</p>
			<button
				type="button"
				className={finished ? 'button' : 'button strong'}
				aria-disabled={finished}
				onClick={() => setOrdering(checked(ordering))}
			>
				<ListChecks aria-hidden="true" /> Check the order
			</button>
			<Feedback said={saidOf(ordering, order.steps)} />
			<Feedback said={finished ? { tone: 'yes', lead: 'All in order.', text: order.done } : undefined} />
			{finished ? <StartAgain onClick={startAgain} /> : null}
		</div>
	);
}
