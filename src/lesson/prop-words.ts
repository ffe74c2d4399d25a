import type { BlockName } from '../blocks/schemas.ts';
import { hasAddress } from './address.ts';
import { hiddenInValue } from './hidden-mistakes.ts';
import type { Mistake } from './mistake.ts';

/** Where a block's values stand: its file, and the line of the value at a path such as "options.0.text". */
type Where = { name: BlockName; file: string; lineAt: (path: string) => number };

/** What a block's schema cannot see in the words of its values: they are shown as they stand, and may not lead anywhere. */
export const propWordMistakes = (values: Record<string, unknown>, where: Where): Mistake[] =>
	textsIn(values, '').flatMap(([path, text]) => mistakesIn(path, text, where));

function mistakesIn(path: string, text: string, { name, file, lineAt }: Where): Mistake[] {
	const line = lineAt(path);
	const [key] = path.split('.');
	const said = (what: string, hint: string) => ({ file, line, what: `"${key}" of <${name}> ${what}`, hint });
	return [
		...hiddenInValue(text, { file, line }),
		...(/\*\*\S/.test(text)
			? [
					said(
						'has ** in it, which would be shown as it stands.',
						'Words in a value are plain: take the stars out. Bold belongs between the tags of a slide or a note.',
					),
				]
			: []),
		...(hasAddress(text)
			? [
					said(
						'has a web address in it.',
						'Name the service in words; its address comes from lessons/facts/routes.yaml by <Help />.',
					),
				]
			: []),
	];
}

/** Every text below a value, with the way to it. Names of values are checked by the schema. */
function textsIn(value: unknown, path: string): [string, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key));
}
