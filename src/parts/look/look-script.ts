import { keptAs } from './looks.ts';
import { readKept, showLook, withNation } from './show-look.ts';
import { schoolKey } from './stores.ts';

/** The first script of a page, small enough to wait for: says that scripts are on, and puts on the page what was chosen of some looks. */
export function scriptShowing(shown: Record<string, readonly string[]>): Response {
	const chosen = `(${withNation})((${readKept})(${JSON.stringify(keptAs)}),${JSON.stringify(schoolKey)})`;
	return new Response(
		`document.documentElement.classList.add('has-scripts');(${showLook})(${chosen},${JSON.stringify(shown)})`,
		{
			headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
		},
	);
}
