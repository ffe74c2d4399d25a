/** The bytes of a file from `start` to `end`, both of them included. */
export interface Bytes {
	start: number;
	end: number;
}

/**
 * What a Range header asks for, by RFC 9110, section 14.
 *
 * @param size of the file in bytes
 * @returns 'unsatisfiable' when nothing of it lies in the file; undefined when the whole file is the answer: no header, a
 *   unit that is not bytes, a header that is not well formed, parts that lie apart, or an empty file
 */
export function rangeOf(header: string | undefined, size: number): Bytes | 'unsatisfiable' | undefined {
	const specs = specsOf(header ?? '');
	if (specs === undefined || size === 0) return undefined;
	const ranges = specs.map((spec) => within(spec, size)).filter((range) => range !== undefined);
	if (ranges.length === 0) return 'unsatisfiable';
	const joined = join(ranges);
	return joined.length === 1 ? joined[0] : undefined;
}

/** `first` alone is "from there on", `last` alone is "so many at the end". Integers of any length. */
type Spec = { first?: bigint; last?: bigint };

function specsOf(header: string): Spec[] | undefined {
	const set = /^bytes=(.*)$/i.exec(header)?.[1];
	// Empty elements of a list are passed over, by section 5.6.1.2.
	const texts = (set ?? '').split(',').map(trimmed).filter(Boolean);
	const specs = texts.map(specOf);
	return specs.length > 0 && specs.every((spec) => spec !== undefined) ? specs : undefined;
}

const trimmed = (text: string) => text.replace(/^[ \t]+|[ \t]+$/g, '');

function specOf(text: string): Spec | undefined {
	const [, from = '', to = ''] = /^(\d*)-(\d*)$/.exec(text) ?? [];
	const spec = { ...(from && { first: BigInt(from) }), ...(to && { last: BigInt(to) }) };
	if (spec.first === undefined && spec.last === undefined) return undefined;
	const backwards = spec.first !== undefined && spec.last !== undefined && spec.last < spec.first;
	return backwards ? undefined : spec;
}

function within({ first, last }: Spec, size: number): Bytes | undefined {
	const end = size - 1;
	if (first === undefined) {
		const length = smaller(last ?? 0n, size);
		return length === 0 ? undefined : { start: size - length, end };
	}
	if (first > end) return undefined;
	return { start: Number(first), end: last === undefined ? end : smaller(last, end) };
}

const smaller = (asked: bigint, most: number) => (asked < most ? Number(asked) : most);

/** Ranges that overlap or touch become one. */
function join(ranges: readonly Bytes[]): Bytes[] {
	const joined: Bytes[] = [];
	for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
		const before = joined.at(-1);
		if (before && range.start <= before.end + 1) before.end = Math.max(before.end, range.end);
		else joined.push({ ...range });
	}
	return joined;
}
