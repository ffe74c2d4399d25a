import { browsersWithout, type Feature } from './support.ts';

/** What may stand in a regular expression, how it is written, and where MDN's data has it. No compiler can write it otherwise. */
const parts: { uses: string; written: RegExp; feature: Feature }[] = [
	{
		uses: 'a lookbehind, (?<=…) or (?<!…)',
		written: /\(\?<[=!]/,
		feature: ['javascript', 'regular_expressions', 'lookbehind_assertion'],
	},
	{
		uses: 'modifiers, (?i:…)',
		written: /\(\?[ims]*-?[ims]+:/,
		feature: ['javascript', 'regular_expressions', 'modifier'],
	},
	{
		uses: 'the flag v',
		written: /\/[dgimsuy]*v[dgimsuy]*$/,
		feature: ['javascript', 'builtins', 'RegExp', 'unicodeSets'],
	},
];

/** What the oldest browsers cannot read in a regular expression, written with its slashes: they would refuse the whole script. */
export const patternFaults = (pattern: string): { uses: string; without: string[] }[] =>
	parts
		.filter(({ written }) => written.test(pattern))
		.map(({ uses, feature }) => ({ uses, without: browsersWithout(feature) ?? [] }))
		.filter(({ without }) => without.length > 0);
