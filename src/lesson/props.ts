import type { Expression } from 'estree';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { type BlockName, schemas } from '../blocks/schemas.ts';
import { complaints } from './issues.ts';
import { NotLiteral, readLiteral } from './literal.ts';
import type { Mistake } from './mistake.ts';
import { propWordMistakes } from './prop-words.ts';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;
type Raw = { values: Record<string, unknown>; lines: Map<string, number>; mistakes: Mistake[] };

/**
 * Reads and checks a block's props.
 *
 * @returns the props as the block's schema gives them, or none where there are mistakes
 */
export function readProps(tag: Tag, name: BlockName, file: string): { props?: unknown; mistakes: Mistake[] } {
	const start = tag.position?.start.line ?? 1;
	const raw: Raw = { values: {}, lines: new Map(), mistakes: [] };
	for (const attribute of tag.attributes) readAttribute(attribute, name, file, start, raw);
	if (raw.mistakes.length) return { mistakes: raw.mistakes };
	const found = complaints(schemas[name], raw.values, `<${name}>`);
	const mistakes = found.map(({ path, what, hint }) => ({ file, line: lineFor(path, raw.lines, start), what, hint }));
	const lineAt = (path: string) => lineFor(path, raw.lines, start);
	const all = mistakes.length ? mistakes : propWordMistakes(raw.values, { name, file, lineAt });
	return all.length ? { mistakes: all } : { props: schemas[name].parse(raw.values), mistakes: [] };
}

function readAttribute(
	attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
	name: BlockName,
	file: string,
	start: number,
	raw: Raw,
) {
	const line = attribute.position?.start.line ?? start;
	const refuse = (at: number, what: string, hint: string) => raw.mistakes.push({ file, line: at, what, hint });
	if (attribute.type === 'mdxJsxExpressionAttribute') {
		refuse(
			line,
			`{${attribute.value}} in <${name}> would have to run, and a lesson holds no code.`,
			'Write each prop by its name.',
		);
		return;
	}
	if (attribute.name in raw.values) refuse(line, `<${name}> has "${attribute.name}" twice.`, 'Keep one of them.');
	raw.lines.set(attribute.name, line);
	if (attribute.value === null || attribute.value === undefined) raw.values[attribute.name] = true;
	else if (typeof attribute.value === 'string') raw.values[attribute.name] = attribute.value;
	else
		readExpression(attribute.name, attribute.value.data?.estree?.body[0], raw, (at) =>
			refuse(
				at ?? line,
				`"${attribute.name}" of <${name}> would have to run, and a lesson holds no code.`,
				'Use words in quotation marks, numbers, true or false, [lists] and { named: "values" }.',
			),
		);
}

function readExpression(name: string, statement: unknown, raw: Raw, refuse: (line?: number) => void) {
	const expression = Reflect.get(Object(statement), 'expression') as Expression | undefined;
	if (!expression) {
		refuse();
		return;
	}
	try {
		const { value, lines } = readLiteral(expression);
		raw.values[name] = value;
		for (const [path, line] of lines) raw.lines.set(path ? `${name}.${path}` : name, line);
	} catch (error) {
		if (!(error instanceof NotLiteral)) throw error;
		refuse(error.line);
	}
}

/** The line of the value at the path, or of the nearest thing around it. */
function lineFor(path: string, lines: Map<string, number>, fallback: number): number {
	const keys = path.split('.');
	for (let depth = keys.length; depth > 0; depth--) {
		const line = lines.get(keys.slice(0, depth).join('.'));
		if (line !== undefined) return line;
	}
	return fallback;
}
