import { expect, it } from 'vitest';
import { usedStyles, wordsIn } from '../../scripts/site/used-styles.ts';

const tidy = (css: string) => css.replace(/\s+/g, '');

it.each([
	['a rule for a class that is there', '.card{a:b}', '.card{a:b}'],
	['no rule for one that is not', '.gone{a:b}', ''],
	['only the selectors that could match', '.card,.gone,p{a:b}', '.card,p{a:b}'],
	['no rule that needs one of each', '.card .gone{a:b}', ''],
	['a rule for elements and attributes', 'p[data-at=".gone"]:hover{a:b}', 'p[data-at=".gone"]:hover{a:b}'],
	['what may be one of several', '.card:is(.gone,.other){a:b}', '.card:is(.gone,.other){a:b}'],
	['what only says what it is not', 'p:not(.gone:has(.other)){a:b}', 'p:not(.gone:has(.other)){a:b}'],
	['a class whose ending a script adds', '.places-of-5{a:b}', '.places-of-5{a:b}'],
	['no media query that is left empty', '@media print{@media screen{.gone{a:b}}}', ''],
	[
		'steps, fonts and tokens',
		'@keyframes x{50%{a:b}}@font-face{c:d}:root{--e:f}',
		'@keyframes x{50%{a:b}}@font-face{c:d}:root{--e:f}',
	],
])('keeps %s', (_, css, left) => {
	const words = wordsIn(['<p class="card">', 'const name = `places-of-$' + '{count}`']);
	expect(tidy(usedStyles(css, words))).toBe(tidy(left));
});
