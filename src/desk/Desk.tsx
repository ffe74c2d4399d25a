import { type ReactNode, useEffect, useState } from 'react';
import { type At, counted, type PlanCard } from './at.ts';
import { Keeping } from './Keeping.tsx';
import type { Store } from './store.ts';
import { useProgramme } from './use-programme.ts';

type Props<Card extends PlanCard> = Pick<At<Card>, 'lessons' | 'nations'> & {
	children: (at: At<Card>, store: Store) => ReactNode;
};

/** The programme kept in this browser, with undo and what has just happened above whatever a page does with it. */
export function Desk<Card extends PlanCard>({ lessons, nations, children }: Props<Card>) {
	const held = useProgramme();
	const [said, say] = useState('');
	const step = (way: 'undo' | 'redo') => held && say(stepped(held.store, way));
	useUndoKeys(step);
	if (!held) return <p className="needs-script">Opening the programme …</p>;
	const { desk, store } = held;
	const at = { programme: desk.history.now, lessons, nations, change: store.change, say };
	return (
		<div className="desk" data-keeps>
			<Keeping desk={desk} store={store} said={said} step={step} />
			{children(at, store)}
		</div>
	);
}

type Step = (way: 'undo' | 'redo') => void;

/** What was said of a change no longer holds once it is undone; how many are left makes each step sound different. */
function stepped(store: Store, way: 'undo' | 'redo'): string {
	const before = store.now().history;
	store[way]();
	const { past, future } = store.now().history;
	if (store.now().history === before) return `Nothing to ${way}.`;
	return way === 'undo'
		? `Undone. ${counted(past.length, 'change')} left to undo.`
		: `Done again. ${counted(future.length, 'change')} left to do again.`;
}

/** Ctrl+Z and Ctrl+Y, or Cmd; in a field they are the field's own. */
function useUndoKeys(step: Step) {
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			const { target } = event;
			if (target instanceof HTMLTextAreaElement) return;
			if (target instanceof HTMLInputElement && !/^(checkbox|radio|file)$/.test(target.type)) return;
			if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
			const key = event.key.toLowerCase();
			const redoes = key === 'y' || (key === 'z' && event.shiftKey);
			if (key !== 'z' && key !== 'y') return;
			event.preventDefault();
			step(redoes ? 'redo' : 'undo');
		};
		document.addEventListener('keydown', press);
		return () => document.removeEventListener('keydown', press);
	});
}
