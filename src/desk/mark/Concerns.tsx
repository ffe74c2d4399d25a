import { ShieldAlert } from 'lucide-react';
import type { NationId } from '../../facts/schema.ts';

/** From the facts: how each nation calls the person in charge, and what is said of an emergency. */
export type ConcernWords = { leads: Record<NationId, string>; danger?: string | undefined };

type Props = { words: ConcernWords; nation: NationId };

/** Where concerns go. It stands above everything that can be typed. */
export const Concerns = ({ words: { leads, danger }, nation }: Props) => (
	<div className="mark-concerns">
		<ShieldAlert aria-hidden="true" size={28} />
		<div>
			<h3>A concern about a pupil is not recorded here</h3>
			<p>
				Tell your school’s {leads[nation]} or a deputy at once, in person, and write it into your school’s own
				safeguarding records today. {danger}
			</p>
		</div>
	</div>
);
