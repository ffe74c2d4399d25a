import type { Page } from 'playwright';

/** How close a part may be set, in steps: what each does is in src/styles/closer.css. */
const steps = ['a-little', 'more', 'most'];

/** A last page with less than this share of it filled is one to save. */
const fewLines = 0.3;

/**
 * Sets a part of a pack, or a worksheet, a little closer where its last page would hold no more than a few lines, and that
 * saves the page. Schools pay for each, and a line by itself on a page looks like a mistake. Large print is left as it is:
 * its wide setting is what it is for.
 *
 * @param tab a print page, laid out for paper, with its typefaces and pictures there; only its attributes are changed
 */
export async function setCloser(tab: Page) {
	await tab.evaluate(chooseSteps, { steps, fewLines });
}

/** Runs in the browser, so it may use nothing from outside itself. */
function chooseSteps(limits: { steps: string[]; fewLines: number }) {
	const { dataset } = document.documentElement;
	if (dataset['edition'] === 'large-print') return;
	dataset['measuring'] = '';
	// The first worksheet shares its page with the part's title, and short ones share theirs: none can be measured alone.
	const flows = '.part:not(.slides-part, .sheets-part, .cards-part), .sheet + .sheet:not(.short)';
	for (const flow of document.querySelectorAll<HTMLElement>(flows)) {
		if (!flow.checkVisibility()) continue;
		// Pages stand side by side, as columns of their size.
		const pages = () => Math.round(flow.scrollWidth / flow.clientWidth);
		const lowestOn = (page: number) => {
			const { left, top } = flow.getBoundingClientRect();
			const boxes = [...flow.querySelectorAll('*')].flatMap((element) => [...element.getClientRects()]);
			const there = boxes.filter((box) => box.width > 0 && box.left - left >= (page - 1) * flow.clientWidth - 1);
			return Math.max(0, ...there.map(({ bottom }) => bottom - top));
		};
		const endsInFewLines = () => lowestOn(pages()) < flow.clientHeight * limits.fewLines;
		flow.dataset['measured'] = '';
		const before = pages();
		if (before > 1 && endsInFewLines()) {
			const saving = limits.steps.flatMap((step) => {
				flow.dataset['closer'] = step;
				return pages() < before ? [{ step, whole: !endsInFewLines() }] : [];
			});
			const best = saving.find(({ whole }) => whole) ?? saving[0];
			if (best) flow.dataset['closer'] = best.step;
			else delete flow.dataset['closer'];
		}
		delete flow.dataset['measured'];
	}
	delete dataset['measuring'];
}
