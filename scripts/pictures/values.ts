import { functions } from './drawing-names.ts';

/**
 * What in the value of an attribute or of a style could fetch something or hide it.
 *
 * @returns nothing for a value that only paints or places
 */
export function valueFault(value: string): string | undefined {
	// Escapes and remarks can hide a name from whoever reads it, and a drawing needs neither.
	if (/[\\@]|\/\*/.test(value)) return 'a value with signs that hide something';
	const called = [...value.matchAll(/([\w-]*)\s*\(/g)].map(([, name = '']) => name);
	const strange = called.find((name) => !functions.has(name));
	if (strange !== undefined) return `“${strange}(…)”, which a picture may not`;
	const isElsewhere = [...value.matchAll(/url\s*\(([^)]*)\)?/g)].some(([, to = '']) => !isOwnPart(to));
	return isElsewhere ? 'something from elsewhere' : undefined;
}

/** `#sky`, in quotation marks or not. */
const isOwnPart = (to: string) => /^\s*(?:#[\w.:-]+|'#[\w.:-]+'|"#[\w.:-]+")\s*$/.test(to);
