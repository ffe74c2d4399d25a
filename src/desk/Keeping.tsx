import { Redo2, Undo2 } from 'lucide-react';
import { goTo } from './at.ts';
import { CopyReminder } from './CopyReminder.tsx';
import type { Desk, Trouble } from './keeper.ts';
import { saveCopy } from './save-file.ts';
import type { Store } from './store.ts';

type Props = { desk: Desk; store: Store; said: string; step: (way: 'undo' | 'redo') => void };

/** Undo, redo, whether all is kept, and what to do where it is not. */
export function Keeping({ desk, store, said, step }: Props) {
	const { history, saved, trouble } = desk;
	return (
		<>
			<div className="desk-bar">
				<button
					type="button"
					id="desk-undo"
					className="button"
					aria-disabled={history.past.length === 0}
					onClick={() => step('undo')}
				>
					<Undo2 aria-hidden="true" size={20} /> Undo
				</button>
				<button
					type="button"
					className="button"
					aria-disabled={history.future.length === 0}
					onClick={() => step('redo')}
				>
					<Redo2 aria-hidden="true" size={20} /> Redo
				</button>
				<p className="desk-kept">{trouble ? 'Not kept' : saved ? 'All kept in this browser' : 'Keeping …'}</p>
				<p className="desk-said" role="status">
					{said}
				</p>
			</div>
			<div role="alert">{trouble && <Told trouble={trouble} store={store} />}</div>
			<CopyReminder desk={desk} store={store} />
		</>
	);
}

const words: Record<Trouble, string> = {
	blocked:
		'This browser does not let the page keep anything. You can plan, but all is lost when the page is closed: save it as a file before you leave.',
	full: 'This device is full, and your last changes are not kept. Save them as a file now. Then make room, and change something: the page tries again.',
	elsewhere:
		'The programme was changed in another tab or window, and your last changes here are not kept. Save yours as a file if you want them, then take the other.',
	unreadable:
		'This browser keeps a programme that the page cannot read. It may come from a newer Lantern: load the page anew while online. It stays untouched, and what you do here is not kept, unless you choose to write over it.',
};

function Told({ trouble, store }: { trouble: Trouble; store: Store }) {
	// The buttons go with the trouble: the keyboard goes on at the classes.
	const mend = async (way: () => Promise<void>) => {
		await way();
		goTo('desk-classes');
	};
	return (
		<div className="desk-trouble">
			<p>{words[trouble]}</p>
			<div className="desk-files">
				<button type="button" className="button strong" onClick={() => saveCopy(store)}>
					Save what is here as a file
				</button>
				{trouble === 'elsewhere' && (
					<button type="button" className="button" onClick={() => mend(store.takeTheirs)}>
						Take the other
					</button>
				)}
				{trouble === 'unreadable' && (
					<button type="button" className="button" onClick={() => mend(() => store.writeOver())}>
						Write over it
					</button>
				)}
			</div>
		</div>
	);
}
