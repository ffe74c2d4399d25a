import { keptAs, looks } from '../parts/look/looks.ts';
import { readKept, showLook } from '../parts/look/show-look.ts';

/** The first script of a page, small enough to wait for: shows it as its reader chose. */
export const GET = () =>
	new Response(`(${showLook})((${readKept})(${JSON.stringify(keptAs)}),${JSON.stringify(looks)})`, {
		headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
	});
