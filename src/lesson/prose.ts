/**
 * What words between blocks may hold: this list, and nothing else. Whoever draws them switches over it, so that a kind of
 * Markdown which is not listed here reaches no page, slide, paper or file.
 */
export type ProseBlock =
	| { type: 'paragraph'; children: ProseInline[] }
	| { type: 'heading'; depth: 1 | 2 | 3 | 4 | 5 | 6; line: number; children: ProseInline[] }
	| { type: 'blockquote'; children: ProseBlock[] }
	/** `start` counts from 1 unless it is said; `spread` says that empty lines stand between the items. */
	| { type: 'list'; ordered: boolean; start?: number; spread: boolean; items: ProseItem[] };

export type ProseItem = { spread: boolean; children: ProseBlock[] };

/** What stands in a line of words. There is no link: every address comes from `lessons/facts/routes.yaml`. */
export type ProseInline =
	| { type: 'text'; value: string }
	| { type: 'strong' | 'emphasis'; children: ProseInline[] }
	| { type: 'break' }
	/** `name` is a file of `lessons/pictures`. */
	| { type: 'picture'; name: string; alt: string }
	/** A word whose meaning opens when it is pressed. No author writes it: see `withMeanings`. */
	| { type: 'meaning'; word: string; id: string };

/** Makes the compiler say so where a kind of node has been left out. */
export function neverNode(node: never): never {
	throw new TypeError(`No words hold a node like this: ${JSON.stringify(node)}.`);
}

/** The pictures among words, in reading order. */
export const picturesAmong = (blocks: readonly ProseBlock[]): Extract<ProseInline, { type: 'picture' }>[] =>
	blocks.flatMap((block) => {
		switch (block.type) {
			case 'paragraph':
			case 'heading':
				return picturesInLine(block.children);
			case 'blockquote':
				return picturesAmong(block.children);
			case 'list':
				return block.items.flatMap((item) => picturesAmong(item.children));
			default:
				return neverNode(block);
		}
	});

const picturesInLine = (nodes: readonly ProseInline[]): Extract<ProseInline, { type: 'picture' }>[] =>
	nodes.flatMap((node) => {
		switch (node.type) {
			case 'picture':
				return [node];
			case 'strong':
			case 'emphasis':
				return picturesInLine(node.children);
			case 'text':
			case 'break':
			case 'meaning':
				return [];
			default:
				return neverNode(node);
		}
	});
