import { goTo } from './at.ts';
import { copyWords, isTimeForCopy } from './copy-words.ts';
import type { Desk } from './keeper.ts';
import { saveCopy } from './save-file.ts';
import type { Store } from './store.ts';

/** Says after many changes that a copy should be saved. It waits beside the work, and goes for a while when it is put off. */
export function CopyReminder({ desk: { copy, trouble }, store }: { desk: Desk; store: Store }) {
	const changes = store.changesSinceCopy();
	// In trouble, saving a file is offered already, and more urgently.
	if (trouble || !isTimeForCopy(changes, copy)) return null;
	const then = (act: () => void) => () => {
		act();
		goTo('desk-undo');
	};
	return (
		<section className="desk-reminder" aria-label="Reminder to save a copy">
			<p>
				<strong>Time to save a copy?</strong> {copyWords(changes, copy)}
			</p>
			<div className="desk-files">
				<button type="button" className="button" onClick={then(() => saveCopy(store))}>
					Save a copy now
				</button>
				<button type="button" className="button" onClick={then(() => void store.putOffCopy())}>
					Later
				</button>
			</div>
		</section>
	);
}
