import { createElement, type FunctionComponent } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';

/**
 * Hydrates an island in one go, so that Astro takes its mark `ssr` away only once it answers to presses. React would come back to it
 * later, and until then whatever reads the mark could add to what React has still to compare.
 */
export default (island: HTMLElement) => (Island: FunctionComponent, props: object) => {
	for (const field of island.querySelectorAll('input')) asDrawn(field);
	const identifierPrefix = island.getAttribute('prefix') ?? '';
	flushSync(() => hydrateRoot(island, createElement(Island, props), { identifierPrefix }));
};

/** A field that was changed before it was hydrated, by a browser that puts back what it remembers too, would stay so unheard. */
function asDrawn(field: HTMLInputElement) {
	field.checked = field.defaultChecked;
	field.value = field.defaultValue;
}
