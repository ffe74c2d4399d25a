import { useState } from 'react';
import { assignedTo } from '../../programme/assign.ts';
import { counted, goTo } from '../at.ts';
import { ClassButtons } from '../ClassButtons.tsx';
import { Desk } from '../Desk.tsx';
import { GivenLinks } from './GivenLinks.tsx';
import type { AssignAt, Known } from './known.ts';
import { NewLink } from './NewLink.tsx';

type Props = Pick<AssignAt, 'lessons' | 'nations'> & Known;

/** Gives lessons to a class: one link, and everything that carries it to pupils, teachers and families. */
export function AssignPage({ lessons, nations, ...known }: Props) {
	return (
		<Desk lessons={lessons} nations={nations}>
			{(at) => <Assign {...at} {...known} />}
		</Desk>
	);
}

function Assign(at: AssignAt) {
	const [open, setOpen] = useState('');
	const { classes } = at.programme;
	if (classes.length === 0)
		return (
			<p>
				There are no classes yet. <a href="/programme/">Add them to the plan</a>, and give them their lessons here.
			</p>
		);
	const one = classes.find(({ id }) => id === open) ?? (classes.length === 1 ? classes[0] : undefined);
	const choose = (id: string) => {
		setOpen(id);
		goTo('desk-new-link');
	};
	return (
		<div className="desk-work">
			<section aria-labelledby="desk-classes">
				<h2 id="desk-classes">Classes</h2>
				<ClassButtons
					at={at}
					open={one?.id}
					choose={choose}
					about={({ id }) => counted(assignedTo(at.programme, id).length, 'link')}
				/>
			</section>
			{one ? (
				<div key={one.id}>
					<NewLink at={at} one={one} made={(id) => goTo(`desk-given-${id}`)} />
					<GivenLinks at={at} one={one} />
				</div>
			) : (
				<p>Choose a class to give it lessons.</p>
			)}
		</div>
	);
}
