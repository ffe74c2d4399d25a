import postcss, { type ChildNode, type Rule } from 'postcss';

/** Words that could be the name of a class, wherever they stand in a page or a script. */
export function wordsIn(texts: readonly string[]): Set<string> {
	return new Set(texts.flatMap((text) => text.match(/[A-Za-z_][\w-]*/g) ?? []));
}

/**
 * Leaves out of a style sheet the rules for classes that are named nowhere.
 *
 * @param words all that a page and its scripts say; one that ends in a hyphen stands for every class that begins so, because
 * a script puts an ending to it
 * @returns the rules that could ever hold on the page, in their order
 */
export function usedStyles(css: string, words: ReadonlySet<string>): string {
	const beginnings = [...words].filter((word) => /^\w[\w-]{2,}-$/.test(word));
	const known = (name: string) => words.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
	const sheet = postcss.parse(css);
	sheet.walkRules((rule) => {
		if (isStep(rule)) return;
		rule.selectors = rule.selectors.filter((selector) => classesNeeded(selector).every(known));
		if (rule.selector === '') removeWithEmptyParents(rule);
	});
	return sheet.toString();
}

/** `from` and `50%` in `@keyframes` are no selectors. */
const isStep = ({ parent }: Rule) =>
	parent?.type === 'atrule' && 'name' in parent && /keyframes$/.test(`${parent.name}`);

/** The classes without which a selector can match nothing. What stands in `:is()` and its like is one way of several, or none. */
function classesNeeded(selector: string): string[] {
	const plain = selector
		.replace(/:(?:is|where|has|not)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '')
		.replace(/\[[^\]]*\]/g, '');
	return [...plain.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name);
}

function removeWithEmptyParents(node: ChildNode) {
	const { parent } = node;
	node.remove();
	if (parent?.type === 'atrule' && parent.nodes?.length === 0) removeWithEmptyParents(parent as ChildNode);
}
