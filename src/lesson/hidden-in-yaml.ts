import { type Document, type Scalar, visit } from 'yaml';
import { hiddenInValue } from './hidden-mistakes.ts';
import type { Mistake } from './mistake.ts';

/**
 * Characters that nobody can see in what YAML's escapes stand for: `"\u202e"` looks harmless in the file.
 *
 * @param document as it was read
 * @param lineOf the file's line of a place in the YAML
 */
export function hiddenInYaml(document: Document.Parsed, file: string, lineOf: (offset: number) => number): Mistake[] {
	const mistakes: Mistake[] = [];
	visit(document, {
		Scalar: (_, { value, range }: Scalar) => {
			if (typeof value !== 'string') return;
			const line = lineOf(range?.[0] ?? 0);
			// Of a text over many lines only the beginning is known: how it was folded, YAML does not say.
			mistakes.push(...hiddenInValue(value, { file, line }).map((mistake) => ({ ...mistake, line })));
		},
	});
	return mistakes;
}
