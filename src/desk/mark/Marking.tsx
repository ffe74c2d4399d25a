import { useState } from 'react';
import { doneByClass } from '../../programme/evidence-done.ts';
import type { Draft } from '../../programme/mark-draft.ts';
import { goTo } from '../at.ts';
import { ClassButtons } from '../ClassButtons.tsx';
import type { EvidenceAt } from './evidence-at.ts';
import { MarkClass } from './MarkClass.tsx';

/** Choose a class, and mark its lessons. */
export function Marking({ at }: { at: EvidenceAt }) {
	const [open, setOpen] = useState<string>();
	// For this visit only: nothing but the record of a lesson keeps initials.
	const [initials, remember] = useState('');
	const [drafts] = useState(() => new Map<string, Draft>());
	const { classes } = at.programme;
	if (classes.length === 0)
		return (
			<p id="desk-classes" tabIndex={-1}>
				There are no classes yet. <a href="/programme/">Add them to the plan</a>, and mark here what was taught.
			</p>
		);
	const shown = classes.find(({ id }) => id === open);
	const done = new Map(doneByClass(at.programme, { of: 'school' }).map((one) => [one.class.id, one.done]));
	const choose = (id: string) => {
		setOpen(id);
		goTo('desk-open');
	};
	return (
		<div className="desk-work">
			<div>
				<h3 id="desk-classes" tabIndex={-1} className="visually-hidden">
					Choose a class
				</h3>
				<ClassButtons
					at={at}
					open={open}
					choose={choose}
					about={({ id }) => `${done.get(id)?.taught} of ${done.get(id)?.planned} taught`}
				/>
			</div>
			{shown ? (
				<MarkClass key={shown.id} at={at} one={shown} {...{ initials, remember, drafts }} />
			) : (
				<p>Choose a class to mark its lessons.</p>
			)}
		</div>
	);
}
