import { keptDetails } from './keep.ts';

const kept = keptDetails();
// Most who come have filled in nothing, and fetch no more than this.
if (kept)
	void import('./fill-page.ts').then(({ fillPage }) => {
		fillPage(document, kept.details);
		// Letters are wider or narrower once their typeface has come, and then other names may fit on a slide.
		void document.fonts.ready.then(() => fillPage(document, kept.details));
	});
