/** One step on the way to an element. Steps are followed one after the other, inside the page. */
export type Step =
	| { css: string }
	| { hasText: string }
	| { words: string }
	| { role: string; name?: string; exact?: boolean }
	| { label: string; exact?: boolean }
	| { at: number }
	| { also: Step[] }
	| { seen: true };

/**
 * The elements to which steps lead, in order. It is sent into the page as it is written, so it uses nothing from around it.
 *
 * @param steps each narrows or goes into what the ones before have found
 */
export function find(steps: readonly Step[]): Element[] {
	const roles: Record<string, string> = {
		...{ button: 'button, summary', link: 'a[href]', heading: 'h1, h2, h3, h4', status: '[role="status"], output' },
		...{ radio: 'input[type="radio"]', checkbox: 'input[type="checkbox"]', slider: 'input[type="range"]' },
	};
	const tidy = (words: string | null | undefined) => (words ?? '').replace(/\s+/g, ' ').trim();
	const same = (has: string, wanted: string, exact?: boolean) =>
		exact ? has === tidy(wanted) : has.toLowerCase().includes(tidy(wanted).toLowerCase());
	const isSeen = (one: Element) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === 'visible';
	const labelOf = (one: Element) =>
		one.getAttribute('aria-label') ??
		tidy(
			(one.getAttribute('aria-labelledby') ?? '')
				.split(' ')
				.map((id) => document.getElementById(id)?.textContent ?? '')
				.concat([...((one as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? ''))
				.join(' '),
		);
	const inside = (from: Node[], css: string) =>
		[...document.querySelectorAll(css)].filter((one) => from.some((place) => place !== one && place.contains(one)));
	const follow = (path: readonly Step[]): Element[] => {
		let found: Node[] = [document];
		for (const step of path) {
			if ('css' in step) found = inside(found, step.css);
			else if ('hasText' in step) found = found.filter((one) => same(tidy((one as Element).textContent), step.hasText));
			else if ('words' in step)
				// Only the innermost: whatever is around them holds the same words, and may be seen while they are not.
				found = inside(found, '*').filter(
					(one) =>
						same(tidy(one.textContent), step.words) &&
						![...one.children].some((child) => same(tidy(child.textContent), step.words)),
				);
			else if ('role' in step)
				found = inside(found, roles[step.role] ?? `[role="${step.role}"]`).filter(
					(one) =>
						isSeen(one) &&
						(step.name === undefined || same(labelOf(one) || tidy(one.textContent), step.name, step.exact)),
				);
			else if ('label' in step)
				found = inside(found, 'input, select, textarea').filter((one) => same(labelOf(one), step.label, step.exact));
			else if ('at' in step) found = found.slice(step.at, step.at + 1 || undefined);
			else if ('also' in step) {
				const others = follow(step.also);
				found = found.filter((one) => others.includes(one as Element));
			} else found = found.filter((one) => isSeen(one as Element));
		}
		return found as Element[];
	};
	return follow(steps);
}
