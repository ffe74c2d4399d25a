import { CST, type Document, Lexer, visit } from 'yaml';

/** Facts and the top of a lesson are lists in lists, four or five deep. */
const deepest = 30;

/**
 * Where YAML lies deeper inside other YAML than any of ours does, so deep that reading it might never end.
 *
 * @returns how many characters stand before that place; nothing where all is well
 */
export function tooDeepIn(yaml: string): number | undefined {
	let offset = 0;
	let open = 0;
	let onLine = 0;
	for (const lexeme of new Lexer().lex(yaml)) {
		const kind = CST.tokenType(lexeme);
		if (kind === 'newline') onLine = 0;
		if (kind === 'flow-map-start' || kind === 'flow-seq-start') open++;
		if (kind === 'flow-map-end' || kind === 'flow-seq-end') open--;
		if (kind === 'seq-item-ind' || kind === 'explicit-key-ind' || kind === 'map-value-ind') onLine++;
		if (onLine === 0 && lexeme.length > 4 * deepest && /^ +$/.test(lexeme)) return offset;
		if (open > deepest || (open === 0 && onLine > deepest)) return offset;
		// Marks that the lexer adds stand nowhere in the text.
		if (!unwritten.some((one) => one === kind)) offset += lexeme.length;
	}
	return undefined;
}

const unwritten = ['doc-mode', 'flow-error-end', 'scalar'];

/** Where a document repeats by an alias (`*name`) what stands elsewhere. A few of them inside each other fill any memory. */
export function aliasesIn(document: Document.Parsed): { name: string; offset: number }[] {
	const found: { name: string; offset: number }[] = [];
	visit(document, {
		Alias(_, { source, range }) {
			found.push({ name: source, offset: range?.[0] ?? 0 });
		},
	});
	return found;
}
