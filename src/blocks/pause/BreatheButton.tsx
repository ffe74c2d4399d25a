import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { stopsAfter, type Way } from './breathing.ts';

type Props = { way: Way; begin: () => void; stop: () => void };

/** A button to hold or to tap: by finger, mouse, keyboard or switch. */
export function BreatheButton({ way, begin, stop }: Props) {
	/** When the press began that is going on now, as events tell it. */
	const since = useRef<number | undefined>(undefined);
	const Arrow = way === 'in' ? ArrowUp : ArrowDown;

	const press = (at: number) => {
		if (since.current !== undefined) return;
		since.current = at;
		begin();
	};
	const release = (at: number) => {
		if (since.current !== undefined && stopsAfter(at - since.current)) stop();
		since.current = undefined;
	};

	return (
		<button
			type="button"
			className="button strong"
			onPointerDown={(event) => press(event.timeStamp)}
			onPointerUp={(event) => release(event.timeStamp)}
			onPointerLeave={(event) => release(event.timeStamp)}
			onPointerCancel={(event) => release(event.timeStamp)}
			onKeyDown={byKey(press)}
			onKeyUp={byKey(release)}
			onBlur={(event) => release(event.timeStamp)}
			// A click without a press before it comes from a screen reader or a switch.
			onClick={(event) => event.detail === 0 && begin()}
			onContextMenu={(event) => event.preventDefault()}
		>
			<Arrow aria-hidden="true" /> {way === 'in' ? 'Breathe in' : 'Breathe out'}
		</button>
	);
}

/** Keys that press a button do only this: the click that would follow them is for those who have no other way. */
const byKey = (then: (at: number) => void) => (event: KeyboardEvent) => {
	if (event.key !== ' ' && event.key !== 'Enter') return;
	event.preventDefault();
	then(event.timeStamp);
};
