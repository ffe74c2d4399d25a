import type { Page } from 'playwright';

/**
 * Loads the typefaces that a page is printed in: every face of a family that a text or a running head names first. A face
 * that only stands in for another, or that nothing on the page names, is neither loaded nor missed.
 * @returns what is wrong with a face that is needed
 */
export async function loadFaces(tab: Page): Promise<string[]> {
	return tab.evaluate(loadNamedFaces);
}

/** Runs in the browser, so it may use nothing from outside itself. */
async function loadNamedFaces(): Promise<string[]> {
	const firstOf = (families: string) => (families.split(',')[0] ?? '').replaceAll(/["']/g, '').trim();
	const named = new Set<string>();
	const addFamilyOf = (element: Element, pseudo?: string) =>
		named.add(firstOf(getComputedStyle(element, pseudo).fontFamily));
	for (const element of document.querySelectorAll('html, body, body *')) {
		addFamilyOf(element);
		addFamilyOf(element, '::before');
		addFamilyOf(element, '::after');
	}
	// A browser loads no face for running heads while it shows the page; an element is asked what their styles come to.
	const probe = document.documentElement.appendChild(document.createElement('div'));
	const addRunningHeads = (rules: CSSRuleList) => {
		for (const rule of rules) {
			if (rule.constructor.name === 'CSSMarginRule') {
				probe.style.cssText = (rule as CSSPageRule).style.cssText;
				addFamilyOf(probe);
			} else if ('cssRules' in rule) addRunningHeads(rule.cssRules as CSSRuleList);
		}
	};
	for (const sheet of document.styleSheets) addRunningHeads(sheet.cssRules);
	probe.remove();
	const faults: string[] = [];
	const faces = [...document.fonts].filter(({ family }) => named.has(firstOf(family)));
	const loads = faces.map((face) =>
		face.load().catch(() => faults.push(`the font ${face.family} ${face.weight} does not load`)),
	);
	await Promise.all(loads);
	await document.fonts.ready;
	return faults;
}
