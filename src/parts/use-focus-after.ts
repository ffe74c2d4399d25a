import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Moves the focus to what is new each time the reader has moved on, and never when the page opens.
 * It moves in the same moment as the page changes: a quick second press must not find the focus still on its way.
 *
 * @param step - where the reader is; changes when they move on
 * @param wanted - whether a change from one step to another moves the focus: every change, unless told
 * @returns the ref to give to the place
 */
export function useFocusAfter<Place extends HTMLElement, Step = unknown>(
	step: Step,
	wanted: (before: Step, now: Step) => boolean = () => true,
): RefObject<Place | null> {
	const place = useRef<Place>(null);
	const before = useRef(step);
	useLayoutEffect(() => {
		if (before.current !== step && wanted(before.current, step)) place.current?.focus();
		before.current = step;
	}, [step, wanted]);
	return place;
}
