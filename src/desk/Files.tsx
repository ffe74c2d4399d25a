import { useState } from 'react';
import { flushSync } from 'react-dom';
import { dayOf } from '../programme/day.ts';
import { openProgrammeFile } from '../programme/file.ts';
import type { Programme } from '../programme/programme.ts';
import { type At, counted, goTo } from './at.ts';
import { copyWords } from './copy-words.ts';
import { saveCopy } from './save-file.ts';
import type { Store } from './store.ts';

type Props = { at: At; store: Store };

/** The programme as a file: to keep a copy, to change machines, to hand over. */
export function Files({ at, store }: Props) {
	const { problem, waits, open, put, leave } = useOpening(at, store);
	return (
		<section aria-labelledby="desk-files">
			<h2 id="desk-files" tabIndex={-1}>
				Keep a copy
			</h2>
			<p>
				The programme is kept in this browser only. A browser can be cleared: save a copy as a file every few weeks, and
				where your school keeps its other records.
			</p>
			<p>{copyWords(store.changesSinceCopy(), store.now().copy)}</p>
			<div className="desk-files">
				<button type="button" className="button" onClick={() => saveCopy(store)}>
					Save as file
				</button>
				<label className="desk-field">
					<span className="desk-label">Open a file</span>
					<input type="file" accept=".json,application/json" onChange={({ currentTarget }) => open(currentTarget)} />
				</label>
			</div>
			<p className="problem" role="alert">
				{problem}
			</p>
			{waits && <Replace of={waits} at={at} put={put} leave={leave} />}
		</section>
	);
}

/** Opens files: what is not whole is refused, and what would take the place of something waits for a yes. */
function useOpening(at: At, store: Store) {
	const [problem, setProblem] = useState('');
	const [waits, setWaits] = useState<Programme>();

	const put = (programme: Programme) => {
		at.change(() => programme);
		// The file that was opened is a copy.
		void store.copied(dayOf(new Date()));
		at.say(`Opened: ${counted(programme.classes.length, 'class', 'classes')}. “Undo” brings back what was here.`);
		setWaits(undefined);
		goTo('desk-classes');
	};
	const leave = () => {
		setWaits(undefined);
		goTo('desk-files');
	};
	const open = async (box: HTMLInputElement) => {
		const file = box.files?.[0];
		box.value = '';
		if (!file) return;
		const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
		const opened = openProgrammeFile(new Uint8Array(bytes));
		setProblem('problem' in opened ? `${opened.problem} Nothing here has changed.` : '');
		setWaits(undefined);
		if (!('programme' in opened)) return;
		if (at.programme.classes.length === 0) return put(opened.programme);
		// Drawn at once: the keyboard goes on there.
		flushSync(() => setWaits(opened.programme));
		goTo('desk-put');
	};

	return { problem, waits, open, put, leave };
}

type ReplaceProps = { of: Programme; at: At; put: (programme: Programme) => void; leave: () => void };

/** What is here goes only when somebody has said so. */
function Replace({ of, at, put, leave }: ReplaceProps) {
	const size = (programme: Programme) =>
		`${programme.school.name || 'no school name'}, ${programme.year} to ${programme.year + 1}, ${counted(programme.classes.length, 'class', 'classes')}, ${counted(programme.planned.length, 'planned lesson')}`;
	return (
		<div className="desk-trouble">
			<p>
				The file holds: {size(of)}. It takes the place of what is here: {size(at.programme)}.
			</p>
			<div className="desk-files">
				<button type="button" id="desk-put" className="button strong" onClick={() => put(of)}>
					Open the file instead
				</button>
				<button type="button" className="button" onClick={leave}>
					Leave all as it is
				</button>
			</div>
		</div>
	);
}
