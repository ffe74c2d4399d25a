import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import { hiddenInYaml } from './hidden-in-yaml.ts';
import type { Mistake } from './mistake.ts';
import { aliasesIn, tooDeepIn } from './yaml-limits.ts';

/** A file split at its second line of three hyphens. Lines count from the top of the file. */
export type SplitSource = { yaml: string; body: string; bodyStartsAt: number };

/** @returns nothing where the file does not begin with front matter, or never ends it */
export function splitSource(source: string): SplitSource | undefined {
	const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
	if (!match) return undefined;
	const head = match[0];
	return { yaml: match[1] ?? '', body: source.slice(head.length), bodyStartsAt: head.split('\n').length };
}

export type YamlRead = {
	value: unknown;
	mistakes: Mistake[];
	/** The line of the value at a path such as "reviewed.due", or of the nearest thing around it. */
	lineAt: (path: string) => number;
};

/**
 * Reads YAML that begins on a given line of a file.
 *
 * @param firstLine the file's line on which `yaml` begins, counted from 1
 */
export function readYaml(yaml: string, file: string, firstLine: number): YamlRead {
	const deep = tooDeepIn(yaml);
	if (deep !== undefined) {
		const line = yaml.slice(0, deep).split('\n').length + firstLine - 1;
		const hint = 'Look at the spaces and brackets: lists lie in lists four or five deep at most.';
		return {
			value: undefined,
			mistakes: [{ file, line, what: 'This lies far too deep inside other things.', hint }],
			lineAt: () => line,
		};
	}
	const counter = new LineCounter();
	const document = parseDocument(yaml, {
		lineCounter: counter,
		prettyErrors: false,
		uniqueKeys: true,
		logLevel: 'error',
	});
	const lineOf = (offset: number) => counter.linePos(offset).line + firstLine - 1;
	const unread = [...document.errors, ...document.warnings].map((error) => ({
		file,
		line: lineOf(error.pos[0]),
		what: `The YAML cannot be read here: ${error.message}`,
		hint: 'Check the spaces at the start of the line, and put words that hold a colon in quotation marks.',
	}));
	const aliases = aliasesIn(document).map(({ name, offset }) => ({
		file,
		line: lineOf(offset),
		what: `“*${name}” stands for something written elsewhere (an alias).`,
		hint: 'Write the words themselves. Put words that begin with a star in quotation marks.',
	}));
	const mistakes = [unread, aliases].find((found) => found.length) ?? hiddenInYaml(document, file, lineOf);
	const lineAt = (path: string) => {
		const keys = path ? path.split('.') : [];
		for (let depth = keys.length; depth > 0; depth--) {
			const offset = offsetOf(document.contents, keys.slice(0, depth));
			if (offset !== undefined) return lineOf(offset);
		}
		return firstLine;
	};
	return { value: mistakes.length ? undefined : document.toJS(), mistakes, lineAt };
}

/** Where the key (or list entry) at the end of the path begins. */
function offsetOf(contents: unknown, keys: string[]): number | undefined {
	let node: unknown = contents;
	let offset: number | undefined;
	for (const key of keys) {
		if (isMap(node)) {
			const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
			if (!pair) return undefined;
			offset = isNode(pair.key) ? pair.key.range?.[0] : undefined;
			node = pair.value;
		} else {
			const items: unknown = Reflect.get(Object(node), 'items');
			const item: unknown = Array.isArray(items) ? items[Number(key)] : undefined;
			if (!isNode(item)) return undefined;
			offset = item.range?.[0];
			node = item;
		}
	}
	return offset;
}
