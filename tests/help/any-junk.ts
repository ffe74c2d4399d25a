import fc from 'fast-check';

/** As often as the readers of anything a stranger can hand to a page are asked. */
export const often = { numRuns: 10_000 };

/** Any text at all: also halves of letters that are written as two, names that every object has, and far too much. */
export const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 30 }),
	fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
	fc.constantFrom(
		'',
		'__proto__',
		'constructor',
		'toString',
		'null',
		'NaN',
		'-0',
		'1e9',
		'\0',
		'\u202e',
		'x'.repeat(5000),
	),
);

/** Anything that JSON can say, and JSON that nearly is none. */
export const anyJson = fc.oneof(
	fc.json(),
	fc.constantFrom(
		'null',
		'[]',
		'{}',
		'""',
		'0',
		'{"__proto__":null}',
		'[[[[]]]]',
		'{"length":1e9}',
		'['.repeat(50_000),
	),
	anyText,
);

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Something sound with one place, however deep, taken away, doubled, renamed or holding something else: text of JSON. */
export const nearly = (sound: object): fc.Arbitrary<string> =>
	fc
		.tuple(
			fc.array(fc.nat(99), { minLength: 1, maxLength: 6 }),
			fc.constantFrom('set', 'set', 'set', 'drop', 'double', 'rename'),
			fc.oneof(fc.jsonValue({ maxDepth: 2 }), anyText, fc.constantFrom(-1, 1e308, 2 ** 53, 0.5, null, [], {})),
		)
		.map(([way, how, value]) => {
			const whole = JSON.parse(JSON.stringify(sound)) as Json;
			change(whole, way, how, value as Json);
			return JSON.stringify(whole);
		});

function change(inside: Json, [step = 0, ...further]: number[], how: string, value: Json) {
	if (typeof inside !== 'object' || inside === null) return;
	const held = inside as { [name: string]: Json };
	const names = Object.keys(held);
	const name = names[step % Math.max(1, names.length)] ?? 'more';
	const next = held[name] ?? null;
	const own = (more: string, put: Json) =>
		Object.defineProperty(held, more, { value: put, enumerable: true, configurable: true, writable: true });
	if (further.length > 0 && typeof next === 'object' && next !== null) change(next, further, how, value);
	else if (how === 'drop' && Array.isArray(inside)) inside.splice(Number(name), 1);
	else if (how === 'drop') delete held[name];
	else if (how === 'double' && Array.isArray(inside)) inside.push(next);
	else if (how === 'double') own(`${name} `, next);
	else if (how === 'rename' && !Array.isArray(inside)) own(JSON.stringify(value), next);
	else held[name] = value;
}
