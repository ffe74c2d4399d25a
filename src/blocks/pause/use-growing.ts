import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { keepsStill } from '../../parts/look/keeps-still.ts';
import type { Way } from './breathing.ts';

/** From small to full in one long, slow breath, in milliseconds. A reader decides how much of it to use, and when. */
const whole = 5000;

/** Moves a shape with the breath, forwards or backwards from wherever it is, and stops it there. */
export type Growing = { go: (way: Way) => void; stop: () => void };

/**
 * Lets a shape grow and rest. Where a reader wants less motion the shape stays still, and words alone say where the breath is.
 *
 * @param arrived called when the shape is full or has come to rest
 */
export function useGrowing(shape: RefObject<SVGSVGElement | null>, arrived: (way: Way) => void): Growing {
	const growing = useRef<Animation | undefined>(undefined);
	const latest = useRef(arrived);
	useLayoutEffect(() => {
		latest.current = arrived;
	});

	useEffect(() => {
		if (!shape.current || keepsStill()) return;
		const animation = shape.current.animate([{ transform: 'scale(0.62)' }, { transform: 'scale(1)' }], {
			duration: whole,
			easing: 'ease-in-out',
			fill: 'both',
		});
		animation.pause();
		animation.onfinish = () => latest.current(animation.playbackRate > 0 ? 'in' : 'out');
		growing.current = animation;
		return () => animation.cancel();
	}, [shape]);

	return {
		go: (way) => {
			const animation = growing.current;
			const there = way === 'in' ? whole : 0;
			// An animation that is played at its end would begin anew, and the shape would jump.
			if (!animation || keepsStill() || animation.currentTime === there) return latest.current(way);
			animation.playbackRate = way === 'in' ? 1 : -1;
			animation.play();
		},
		stop: () => growing.current?.pause(),
	};
}
