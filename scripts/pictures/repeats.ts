import { XmlElement } from '@rgrove/parse-xml';

/** Parts that a drawing may have once all its repetitions are drawn: far more than any drawing for a lesson, and drawn at once. */
const most = 100_000;
/** How often one part may draw another that draws another. */
const deepest = 1000;

/**
 * Whether a drawing repeats a part inside itself, or repeats parts so often that drawing them would keep a computer busy.
 *
 * @param root whose elements are not nested deeply
 */
export function repeats(root: XmlElement): boolean {
	const byId = new Map(below(root).map((element) => [element.attributes['id'], element]));
	const counted = new Map<XmlElement, number>();
	const count = (element: XmlElement, depth: number): number => {
		if (depth > deepest) return Number.POSITIVE_INFINITY;
		const known = counted.get(element);
		if (known !== undefined) return known;
		// Met again while it is being counted, it holds itself.
		counted.set(element, Number.POSITIVE_INFINITY);
		const named = namesIn(element).flatMap((id) => byId.get(id) ?? []);
		const total = [...children(element), ...named].reduce((sum, one) => sum + count(one, depth + 1), 1);
		counted.set(element, total);
		return total;
	};
	return count(root, 1) > most;
}

const children = ({ children: all }: XmlElement) => all.filter((child) => child instanceof XmlElement);
const below = (element: XmlElement): XmlElement[] => [element, ...children(element).flatMap(below)];

/** Ids of the parts that an element draws by their names. */
const namesIn = ({ attributes }: XmlElement): string[] =>
	Object.values(attributes).flatMap((value) =>
		[...value.matchAll(/(?:^|url\(\s*["']?)#([\w.:-]+)/g)].map(([, id = '']) => id),
	);
