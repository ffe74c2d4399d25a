import { blockNames } from '../blocks/schemas.ts';
import type { Mistake } from './mistake.ts';

/** What broken syntax is in an author's words. Found by what the reader of MDX says about it. */
const plain: readonly { said: RegExp; what?: string; hint: string }[] = [
	{
		said: /character `[“”„‘’]`.*attribute value/,
		what: 'a curly quotation mark begins a value',
		hint: 'Put straight ones around a value: title="A message". Curly ones, “like this”, belong inside it.',
	},
	{
		said: /character `[\d-]`.*attribute value/,
		what: 'a number stands without braces',
		hint: 'Put numbers in braces: minutes={4}.',
	},
	{
		said: /attribute value/,
		hint: 'Put words in straight quotation marks, title="A message", and numbers in braces, minutes={4}.',
	},
	{
		said: /character `!`.*before name/,
		what: 'a remark is written as in HTML',
		hint: 'Write {/* … */} on a line of its own.',
	},
	{
		said: /with acorn/,
		what: 'a value in braces is not whole',
		hint: 'Look for a comma, bracket or brace that is missing, or for a straight " inside words: use curly ones there, “like this”.',
	},
];

const usual =
	'Check brackets, braces and quotation marks around here; type &lt; for a "less than" sign and &#123; for a brace.';

/** What the reader of MDX threw, as a mistake to mend. */
export function syntaxMistake(error: unknown, file: string): Mistake {
	// What can be too deep has been looked for before; this is for what nobody thought of.
	if (error instanceof RangeError)
		return { file, line: 1, what: 'Something in this lesson lies far too deep inside other things.', hint: usual };
	const reason = String(Reflect.get(Object(error), 'reason') ?? error);
	const open = /closing tag.*`<([^>]*)>` \((\d+):/.exec(reason);
	if (open) return neverClosed(open[1] ?? '', Number(open[2]), file);
	const place = Reflect.get(Object(error), 'place');
	const line = Number(Reflect.get(Object(error), 'line') ?? Reflect.get(Object(place), 'line') ?? 1);
	const known = plain.find(({ said }) => said.test(reason));
	return {
		file,
		line: Number.isFinite(line) && line > 0 ? line : 1,
		what: `This cannot be read: ${known?.what ?? reason}.`.replace('..', '.'),
		hint: known?.hint ?? usual,
	};
}

/** Told where the block begins: what comes after it may be far away and right. */
const neverClosed = (name: string, line: number, file: string): Mistake => ({
	file,
	line,
	what: `This cannot be read: <${name}> begins here and is not closed.`,
	hint: blockNames.some((block) => block === name)
		? `Write </${name}> after its words, or /> in place of > if it stands alone.`
		: 'Use Markdown and blocks: an empty line for a new paragraph, **bold**, and no HTML.',
});
