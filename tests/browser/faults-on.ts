import axe from 'axe-core';
import type { Page } from 'playwright';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a page as it stands, one line for each kind of fault.
 *
 * @param only these rules, or groups of them
 */
export async function faultsOn(page: Page, only = rules): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const violations = await page.evaluate(
		// Of the rules asked for none needs the style sheets fetched a second time.
		async (values) =>
			(await window.axe.run(document, { runOnly: values, resultTypes: ['violations'], preload: false })).violations,
		only,
	);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`);
}

declare global {
	interface Window {
		axe: typeof axe;
	}
}
