import { useEffect, useState } from 'preact/hooks';
import { type At, goTo } from './at.ts';
import { Classes } from './Classes.tsx';
import { ClassPlan } from './ClassPlan.tsx';
import { Files } from './Files.tsx';
import { Keeping } from './Keeping.tsx';
import { School } from './School.tsx';
import { SignOffs } from './SignOffs.tsx';
import type { Desk, Store } from './store.ts';
import { useProgramme } from './use-programme.ts';

type Props = Pick<At, 'lessons' | 'nations'>;

/** A school's programme: its classes, and what each is taught when. */
export function ProgrammePage(props: Props) {
	const held = useProgramme();
	if (!held) return <p className="needs-script">Opening the programme …</p>;
	return <Shown {...props} {...held} />;
}

function Shown({ lessons, nations, desk, store }: Props & { desk: Desk; store: Store }) {
	const [said, say] = useState('');
	const [open, setOpen] = useState<string>();
	useUndoKeys(store);
	const programme = desk.history.now;
	const at: At = { programme, lessons, nations, change: (...given) => store.change(...given), say };
	const shown = programme.classes.find(({ id }) => id === open);
	const choose = (id: string) => {
		setOpen(id);
		goTo('desk-open');
	};
	return (
		<div className="desk" data-keeps>
			<Keeping desk={desk} store={store} said={said} />
			<School {...at} />
			<div className="desk-work">
				<Classes at={at} open={open} choose={choose} />
				{shown ? (
					<ClassPlan key={shown.id} at={at} one={shown} />
				) : (
					<p className="desk-plan">{programme.classes.length > 0 && 'Choose a class to plan its lessons.'}</p>
				)}
			</div>
			<SignOffs at={at} />
			<Files at={at} store={store} />
		</div>
	);
}

/** Ctrl+Z and Ctrl+Y, or Cmd; in a field they are the field's own. */
function useUndoKeys(store: Store) {
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			const { target } = event;
			if (target instanceof HTMLInputElement && !/^(checkbox|file)$/.test(target.type)) return;
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
