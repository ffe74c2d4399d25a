import { keepsStill } from '../look/keeps-still.ts';

/**
 * Brings what is said next into view, for whoever follows it. A reader who has scrolled elsewhere is left there.
 *
 * @param next the place of the words, in the page
 * @param before the words said just before, or nothing at the beginning
 */
export function follow(next: Range, before: Range | undefined): void {
	const view = viewNow();
	const place = next.getBoundingClientRect();
	if ((before && !isSeen(before.getBoundingClientRect())) || view.holds(place)) return;
	// Long words begin at the top, short ones stand in the middle.
	const room = view.bottom - view.top - place.height;
	const top = place.top - view.top - Math.max(0, room / 2);
	scrollBy({ top, behavior: keepsStill() ? 'instant' : 'smooth' });
}

/** What bars and the reader's own buttons leave free of the screen, in pixels from its top. */
function viewNow() {
	const player = document.querySelector<HTMLElement>('reading-player');
	const buttons = player?.getBoundingClientRect();
	const top = Math.max(0, placeOf('.pupil-top')?.bottom ?? 0);
	const bottom = Math.min(innerHeight, placeOf('.help-bar')?.top ?? innerHeight);
	const holds = (place: DOMRect) => place.top >= top && place.bottom <= bottom && !(buttons && cross(place, buttons));
	return { top: Math.max(top, player ? stuckAt(player) : 0), bottom, holds };
}

const placeOf = (bar: string) => document.querySelector(bar)?.getBoundingClientRect();

/** Where something's lower edge comes to stay once the page is scrolled. */
const stuckAt = (sticky: HTMLElement) => Number.parseFloat(getComputedStyle(sticky).top) + sticky.offsetHeight;

const isSeen = ({ top, bottom }: DOMRect) => bottom > 0 && top < innerHeight;

const cross = (one: DOMRect, other: DOMRect) =>
	one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
