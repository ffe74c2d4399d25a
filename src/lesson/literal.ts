import type { Expression, Node, ObjectExpression, Property } from 'estree';

/** A value written as a literal, and the line on which each part of it stands (keyed by its path, such as "options.0.text"). */
export type Literal = { value: unknown; lines: Map<string, number> };

/** Thrown for anything that would have to run to have a value. */
export class NotLiteral extends Error {
	readonly line: number;

	constructor(node: Node) {
		super('This would have to run to have a value.');
		this.name = 'NotLiteral';
		this.line = lineOf(node);
	}
}

/**
 * Reads a JSON-like literal without running anything.
 *
 * @param expression what stands between the braces of a prop
 * @throws NotLiteral for names, calls, functions, arithmetic, spreads and templates with gaps
 */
export function readLiteral(expression: Expression): Literal {
	const lines = new Map<string, number>();
	return { value: literalOf(expression, '', lines), lines };
}

function literalOf(node: Node, path: string, lines: Map<string, number>): unknown {
	lines.set(path, lineOf(node));
	if (node.type === 'Literal' && isPlain(node.value)) return node.value;
	if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? '';
	if (node.type === 'UnaryExpression' && node.operator === '-') return negative(node.argument);
	if (node.type === 'ArrayExpression')
		return node.elements.map((element, index) => {
			if (!element) throw new NotLiteral(node);
			return literalOf(element, join(path, index), lines);
		});
	if (node.type === 'ObjectExpression') return objectOf(node, path, lines);
	throw new NotLiteral(node);
}

function objectOf(node: ObjectExpression, path: string, lines: Map<string, number>): Record<string, unknown> {
	const entries = node.properties.map((property) => {
		if (property.type !== 'Property' || property.computed || property.kind !== 'init' || property.method)
			throw new NotLiteral(property);
		const key = keyOf(property);
		return [key, literalOf(property.value, join(path, key), lines)] as const;
	});
	return Object.fromEntries(entries);
}

function keyOf({ key }: Property): string {
	if (key.type === 'Identifier') return key.name;
	if (key.type === 'Literal') return String(key.value);
	throw new NotLiteral(key);
}

function negative(node: Expression): number {
	if (node.type === 'Literal' && typeof node.value === 'number') return -node.value;
	throw new NotLiteral(node);
}

const isPlain = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value);
const join = (path: string, key: string | number) => (path ? `${path}.${key}` : String(key));
const lineOf = (node: Node) => node.loc?.start.line ?? 1;
