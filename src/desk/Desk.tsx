import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { At, PlanCard } from './at.ts';
import { Keeping } from './Keeping.tsx';
import type { Store } from './store.ts';
import { useProgramme } from './use-programme.ts';

type Props<Card extends PlanCard> = Pick<At<Card>, 'lessons' | 'nations'> & {
	children: (at: At<Card>, store: Store) => ComponentChildren;
};

/** The programme kept in this browser, with undo and what has just happened above whatever a page does with it. */
export function Desk<Card extends PlanCard>({ lessons, nations, children }: Props<Card>) {
	const held = useProgramme();
	const [said, say] = useState('');
	useUndoKeys(held?.store);
	if (!held) return <p className="needs-script">Opening the programme …</p>;
	const { desk, store } = held;
	const at = { programme: desk.history.now, lessons, nations, change: store.change, say };
	return (
		<div className="desk" data-keeps>
			<Keeping desk={desk} store={store} said={said} />
			{children(at, store)}
		</div>
	);
}

/** Ctrl+Z and Ctrl+Y, or Cmd; in a field they are the field's own. */
function useUndoKeys(store: Store | undefined) {
	useEffect(() => {
		if (!store) return;
		const press = (event: KeyboardEvent) => {
			const { target } = event;
			if (target instanceof HTMLTextAreaElement) return;
			if (target instanceof HTMLInputElement && !/^(checkbox|radio|file)$/.test(target.type)) return;
			if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
			const key = event.key.toLowerCase();
			const redoes = key === 'y' || (key === 'z' && event.shiftKey);
			if (key !== 'z' && key !== 'y') return;
			event.preventDefault();
			if (redoes) store.redo();
			else store.undo();
		};
		document.addEventListener('keydown', press);
		return () => document.removeEventListener('keydown', press);
	}, [store]);
}
