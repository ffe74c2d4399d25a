import fc from 'fast-check';

const number = fc.oneof(
	{ weight: 8, arbitrary: fc.nat(45).map(String) },
	fc.constantFrom('', '00', '007', '9007199254740993', '99999999999999999999'),
);
const spec = fc.oneof(
	{ weight: 9, arbitrary: fc.tuple(number, number).map(([from, to]) => `${from}-${to}`) },
	fc.string({ maxLength: 6 }),
);
const space = fc.constantFrom('', '', '', ' ', '\t', ' ,');

/** Any Range header: mostly nearly right. */
export const anyRange = fc.oneof(
	{
		weight: 6,
		arbitrary: fc
			.array(fc.tuple(space, spec, space), { minLength: 1, maxLength: 4 })
			.map((specs) => `bytes=${specs.map((parts) => parts.join('')).join(',')}`),
	},
	fc.tuple(fc.constantFrom('bytes', 'Bytes', 'items', 'bytes '), spec).map(([unit, one]) => `${unit}=${one}`),
	fc.string(),
);

const wellFormed = /^bytes=[ \t,]*(?:\d+-\d*|-\d+)(?:[ \t]*,[ \t,]*(?:\d+-\d*|-\d+))*[ \t,]*$/i;

/** What RFC 9110 says of a header, found slowly: by asking of each byte whether it is wanted. */
export function expectedRange(
	header: string,
	size: number,
): { start: number; end: number } | 'unsatisfiable' | undefined {
	if (!wellFormed.test(header) || size === 0) return undefined;
	const pairs = [...header.matchAll(/(\d*)-(\d*)/g)].map(([, from = '', to = '']) => [from, to] as const);
	if (pairs.some(([from, to]) => from && to && BigInt(from) > BigInt(to))) return undefined;
	const wanted = Array.from({ length: size }, (_, i) => i).filter((i) =>
		pairs.some(([from, to]) =>
			from === ''
				? BigInt(size - i) <= BigInt(to)
				: BigInt(from) <= BigInt(i) && (to === '' || BigInt(i) <= BigInt(to)),
		),
	);
	const [start, end] = [wanted[0], wanted.at(-1)];
	if (start === undefined || end === undefined) return 'unsatisfiable';
	return end - start + 1 === wanted.length ? { start, end } : undefined;
}
