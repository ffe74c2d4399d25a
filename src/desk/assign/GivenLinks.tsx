import { assignedTo } from '../../programme/assign.ts';
import type { SchoolClass } from '../../programme/programme.ts';
import { GivenLink } from './GivenLink.tsx';
import type { AssignAt } from './known.ts';

type Props = { at: AssignAt; one: SchoolClass };

/** Every link that a class has been given, the newest first and open. */
export function GivenLinks({ at, one }: Props) {
	const given = assignedTo(at.programme, one.id);
	return (
		<section aria-labelledby="desk-given">
			<h2 id="desk-given" tabIndex={-1}>
				Links of {one.label}
			</h2>
			{given.length === 0 && <p>None yet. A link that you make stands here, so that you find it again.</p>}
			{given.length > 0 && isOnlyHere(location.hostname) && (
				<p className="desk-trouble">
					You see Lantern on this computer only, so these links open nowhere else. Make links on the site that your
					school’s pupils can reach; whoever looks after your school’s computers can tell you its address.
				</p>
			)}
			{given.map((assigned, place) => (
				<GivenLink key={assigned.id} at={at} assigned={assigned} newest={place === 0} />
			))}
		</section>
	);
}

/** Whether an address leads nowhere but to the computer on which it is typed. */
const isOnlyHere = (host: string) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);
