import type { Details } from './details.ts';
import { dropUntilItFits } from './fit-names.ts';
import { blobOf } from './picture.ts';

const box = 'https://field.invalid/';

/**
 * Writes a school's own words into the places that a page keeps for them, as text and never as HTML. A place names its boxes in
 * `data-school`, apart by spaces; of several, those with words are told one after the other. A pack's box is a place too. Around
 * it, whatever is marked `data-school-part` and hidden comes into sight. A place without words stays as it was built.
 */
export function fillPage(page: ParentNode, details: Details) {
	for (const place of page.querySelectorAll<HTMLElement>(`[data-school], a[href^="${box}"]`)) {
		const names = place.dataset['school'] ?? place.getAttribute('href')?.slice(box.length) ?? '';
		const words = wordsFor(names, details);
		if (names === 'logo') fillLogo(place, details);
		else if (words.length > 0) fillPlace(place, words);
	}
}

/** @returns what is said for each of the boxes named, where anything is */
export function wordsFor(names: string, details: Details): string[] {
	return names
		.split(' ')
		.map((name) => details[name]?.trim().replaceAll(/\s+/g, ' ') ?? '')
		.filter((words) => words !== '');
}

function fillPlace(place: HTMLElement, words: readonly string[]) {
	place.textContent = words.join(', ');
	becomePlain(place);
	const parts = partsAround(place);
	for (const part of parts) part.hidden = false;
	const slide = place.closest<HTMLElement>('.slide-words');
	if (slide && !dropUntilItFits(slide, place, words)) for (const part of parts) part.hidden = true;
}

function fillLogo(place: HTMLElement, details: Details) {
	const blob = blobOf(details['logo'] ?? '');
	if (!blob) return;
	const picture = document.createElement('img');
	picture.src = URL.createObjectURL(blob);
	picture.alt = `Logo of ${details['school.name'] ?? 'our school'}`;
	becomePlain(place);
	place.replaceChildren(picture);
}

/** In a pack a box is a link to nowhere, which finishing makes into a form field. Here it is only what it shows. */
function becomePlain(place: HTMLElement) {
	place.classList.add('filled');
	for (const name of ['href', 'aria-label', 'tabindex']) place.removeAttribute(name);
}

function partsAround(place: HTMLElement): HTMLElement[] {
	const part = place.closest<HTMLElement>('[data-school-part]');
	const above = part?.parentElement;
	return part ? [part, ...(above ? partsAround(above) : [])] : [];
}
