import type { ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { addressLines } from './address.ts';
import { hiddenInValue } from './hidden-mistakes.ts';
import { type Mistake, nearest } from './mistake.ts';
import type { ProseBlock, ProseInline, ProseItem } from './prose.ts';
import { refusalOf } from './refusals.ts';

/** The pictures that words may show, and what is wrong with them so far. */
type Reading = { file: string; pictures: readonly string[]; mistakes: Mistake[] };
/** A stretch of words, and the line on which it begins. */
type Stretch = { value: string; line: number };

/**
 * Takes from Markdown's own tree what a lesson's words may hold. Each kind of node is named here or refused; of a node that
 * is taken, nothing comes along but what is named.
 *
 * @param pictures the files of `lessons/pictures`
 * @returns the words, and every mistake in them
 */
export function readWords(
	node: RootContent,
	file: string,
	pictures: readonly string[],
): { words: ProseBlock[]; mistakes: Mistake[] } {
	const reading: Reading = { file, pictures, mistakes: [] };
	return { words: blockOf(node, reading), mistakes: reading.mistakes };
}

function blockOf(node: RootContent, reading: Reading): ProseBlock[] {
	switch (node.type) {
		case 'paragraph': {
			const children = lineOfWords(node.children, reading);
			// A comment may have stood there alone.
			return children.length ? [{ type: 'paragraph', children }] : [];
		}
		case 'heading':
			return [
				{ type: 'heading', depth: node.depth, line: lineOf(node), children: lineOfWords(node.children, reading) },
			];
		case 'blockquote':
			return [{ type: 'blockquote', children: node.children.flatMap((child) => blockOf(child, reading)) }];
		case 'list':
			return [
				{
					type: 'list',
					ordered: node.ordered === true,
					...(typeof node.start === 'number' && node.start !== 1 && { start: node.start }),
					spread: node.spread === true,
					items: node.children.map((item) => itemOf(item, reading)),
				},
			];
		default:
			refuse(node, reading);
			return [];
	}
}

const itemOf = ({ spread, children }: ListItem, reading: Reading): ProseItem => ({
	spread: spread === true,
	children: children.flatMap((child) => blockOf(child, reading)),
});

function lineOfWords(nodes: readonly PhrasingContent[], reading: Reading): ProseInline[] {
	const stretches: Stretch[] = [];
	const children = nodes.flatMap((node) => inlineOf(node, reading, stretches));
	for (const line of addressLines(stretches)) say(reading, line, elsewhere);
	return children;
}

function inlineOf(node: PhrasingContent, reading: Reading, stretches: Stretch[]): ProseInline[] {
	switch (node.type) {
		case 'text':
			stretches.push({ value: node.value, line: lineOf(node) });
			reading.mistakes.push(...hiddenInValue(node.value, { file: reading.file, line: lineOf(node) }));
			return [{ type: 'text', value: node.value }];
		case 'strong':
		case 'emphasis':
			return [{ type: node.type, children: node.children.flatMap((child) => inlineOf(child, reading, stretches)) }];
		case 'break':
			stretches.push({ value: '\n', line: lineOf(node) });
			return [{ type: 'break' }];
		case 'image':
			return pictureOf(node, reading);
		default:
			refuse(node, reading);
			return [];
	}
}

/** A picture is written by its name, or by the way to it from the lesson. */
function pictureOf(node: Extract<Nodes, { type: 'image' }>, reading: Reading): ProseInline[] {
	const name = node.url.replace(/^\.\.\/pictures\//, '');
	const alt = node.alt?.trim() ?? '';
	reading.mistakes.push(...hiddenInValue(alt, { file: reading.file, line: lineOf(node) }));
	if (!reading.pictures.includes(name))
		say(reading, lineOf(node), {
			what: `The picture ${node.url} is not there.`,
			hint: `Put the file into lessons/pictures, and write its name alone. ${nearest(name, reading.pictures)}`,
		});
	if (!alt)
		say(reading, lineOf(node), {
			what: `The picture ${node.url} has no alt text.`,
			hint: 'Describe it between the square brackets: ![A hand with five fingers](…).',
		});
	if (node.title)
		say(reading, lineOf(node), {
			what: `The picture ${node.url} has a title, “${node.title}”, which few would ever see.`,
			hint: 'Say it between the square brackets, or in the words around the picture.',
		});
	return [{ type: 'picture', name, alt }];
}

function refuse(node: Nodes, reading: Reading) {
	const refusal = refusalOf(node);
	if (refusal) say(reading, lineOf(node), refusal);
}

const say = ({ file, mistakes }: Reading, line: number, said: { what: string; hint: string }) =>
	mistakes.push({ file, line, ...said });

const elsewhere = {
	what: 'A web address stands in the lesson itself.',
	hint: 'Name the service in words; its address comes from lessons/facts/routes.yaml by <Help />.',
};

const lineOf = (node: Nodes) => node.position?.start.line ?? 1;
