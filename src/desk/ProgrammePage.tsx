import { useState } from 'react';
import { type At, goTo } from './at.ts';
import { Briefings } from './Briefings.tsx';
import { Classes } from './Classes.tsx';
import { ClassPlan } from './ClassPlan.tsx';
import { Desk } from './Desk.tsx';
import { Files } from './Files.tsx';
import { ImportClasses } from './ImportClasses.tsx';
import { School } from './School.tsx';
import { SignOffs } from './SignOffs.tsx';

type Props = Pick<At, 'lessons' | 'nations'>;

/** A school's programme: its classes, and what each is taught when. */
export function ProgrammePage(props: Props) {
	const [open, setOpen] = useState<string>();
	const choose = (id: string) => {
		setOpen(id);
		goTo('desk-open');
	};
	return (
		<Desk {...props}>
			{(at, store) => {
				const shown = at.programme.classes.find(({ id }) => id === open);
				return (
					<>
						<School {...at} />
						<div className="desk-work">
							<Classes at={at} open={open} choose={choose} />
							{shown ? (
								<ClassPlan key={shown.id} at={at} one={shown} />
							) : (
								<p className="desk-plan">{at.programme.classes.length > 0 && 'Choose a class to plan its lessons.'}</p>
							)}
						</div>
						<ImportClasses at={at} />
						<SignOffs at={at} />
						<Briefings {...at} />
						<Files at={at} store={store} />
					</>
				);
			}}
		</Desk>
	);
}
