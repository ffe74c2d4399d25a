import { fillPage } from './fill-page.ts';
import { keptDetails } from './keep.ts';

const kept = keptDetails();
if (kept) {
	fillPage(document, kept.details);
	// Letters are wider or narrower once their typeface has come, and then other names may fit on a slide.
	void document.fonts.ready.then(() => fillPage(document, kept.details));
}
