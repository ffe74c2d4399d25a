import { useEffect, useEffectEvent } from 'react';
import { countFrom } from '../../parts/class-counts.ts';
import { useTyped } from './use-typed.ts';

type Props = {
	label: string;
	/** Where it is said what is wrong. */
	problemId: string;
	hands: number;
	/** Whether anybody has counted at this time: if not, a nought is an empty field. */
	isCounted: boolean;
	put: (hands: number) => void;
	/** Says what was typed and is no number; '' once it is one. */
	say: (typed: string) => void;
};

const handsFrom = (typed: string) => (typed.trim() === '' ? 0 : countFrom(typed));

/** How many hands one answer had. What is no number stays in sight, and is not counted. */
export function HandCount({ label, problemId, hands, isCounted, put, say }: Props) {
	const kept = hands === 0 && !isCounted ? '' : String(hands);
	const [typed, type] = useTyped(kept, (now, then) => handsFrom(now) === handsFrom(then));
	const count = handsFrom(typed);
	const wrong = count === undefined ? typed : '';
	const tell = useEffectEvent(say);
	useEffect(() => tell(wrong), [wrong]);
	return (
		<input
			inputMode="numeric"
			maxLength={3}
			autoComplete="off"
			aria-label={label}
			aria-invalid={count === undefined}
			aria-describedby={count === undefined ? problemId : undefined}
			value={typed}
			onChange={({ currentTarget: { value } }) => {
				type(value);
				const now = handsFrom(value);
				if (now !== undefined) put(now);
			}}
		/>
	);
}
