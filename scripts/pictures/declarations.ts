import { CssSyntaxError, parse } from 'postcss';

/**
 * Reads the value of a `style` attribute.
 *
 * @returns its declarations; nothing where it cannot be read, or holds anything besides
 */
export function declarationsOf(style: string): { name: string; value: string }[] | undefined {
	try {
		// Braces of its own would end the rule that is put around it.
		const { nodes } = parse(`a{${style}}`);
		const [rule] = nodes;
		if (nodes.length !== 1 || rule?.type !== 'rule') return undefined;
		const declarations = rule.nodes.flatMap((node) =>
			node.type === 'decl' ? [{ name: node.prop.toLowerCase(), value: node.value }] : [],
		);
		return declarations.length === rule.nodes.length ? declarations : undefined;
	} catch (error) {
		if (error instanceof CssSyntaxError) return undefined;
		throw error;
	}
}
