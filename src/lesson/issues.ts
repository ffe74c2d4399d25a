import type { z } from 'zod';
import { nearest } from './mistake.ts';

/** What a schema has against a value, in an author's words. `path` leads to the value: "options.0.text". */
export type Complaint = { path: string; what: string; hint?: string | undefined };

/**
 * Puts a schema's issues into plain words, with the nearest right word where one is misspelt.
 *
 * @param schema the object schema that refused the value
 * @param value what was written
 * @param owner how the whole is called: "<Quiz>" or "The front matter"
 */
export function complaints(schema: z.ZodType, value: unknown, owner: string): Complaint[] {
	const result = schema.safeParse(value);
	if (result.success) return [];
	return result.error.issues.flatMap((issue) => complaintsOf(issue, value, owner, schema));
}

function complaintsOf(issue: z.core.$ZodIssue, root: unknown, owner: string, schema: z.ZodType): Complaint[] {
	const path = issue.path.map(String).join('.');
	const name = path ? `"${path}" of ${owner}` : owner;
	const found = valueAt(root, issue.path);
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({
				path: path ? `${path}.${key}` : key,
				what: `${name} has no "${key}".`,
				hint: nearest(key, keysAt(schema, issue.path)),
			}));
		case 'invalid_value':
			return [
				found === undefined
					? missing(path, name)
					: { path, what: `${name} cannot be ${show(found)}.`, hint: nearest(String(found), issue.values.map(String)) },
			];
		case 'invalid_type':
			return [
				found === undefined
					? missing(path, name)
					: {
							path,
							what: `${name} is ${show(found)}, but should be ${typeName(issue.expected)}.`,
							hint: typeHint(issue.expected, path, owner),
						},
			];
		case 'invalid_union':
			return [
				found === undefined
					? missing(path, name)
					: { path, what: `${name} cannot be ${show(found)}.`, hint: unionHint(issue) },
			];
		case 'too_small':
			return [{ path, what: `${name} is ${tooSmall(issue)}.` }];
		case 'too_big':
			return [{ path, what: `${name} is ${tooBig(issue)}.` }];
		default:
			return [{ path, what: `${name} is not right: ${issue.message}.` }];
	}
}

const tooSmall = ({ origin, minimum }: z.core.$ZodIssueTooSmall) =>
	`too ${isNumber(origin) ? 'small' : 'short'}: at least ${minimum}${unitOf(origin)}`;
const tooBig = ({ origin, maximum }: z.core.$ZodIssueTooBig) =>
	`too ${isNumber(origin) ? 'large' : 'long'}: at most ${maximum}${unitOf(origin)}`;
const isNumber = (origin: string) => origin === 'number' || origin === 'int';

const missing = (path: string, name: string): Complaint => ({
	path,
	what: `${name} is missing.`,
	hint: 'Add it; lessons/README.md shows what each one is for.',
});

const valueAt = (root: unknown, path: readonly PropertyKey[]) =>
	path.reduce<unknown>(
		(value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
		root,
	);

function unionHint(issue: z.core.$ZodIssueInvalidUnion): string | undefined {
	const values = issue.errors
		.flat()
		.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
	return values.length ? `Use one of ${values.join(', ')}.` : undefined;
}

const unitOf = (origin: string) => ({ string: ' letters', array: ' entries' })[origin] ?? '';
const typeName = (expected: string) =>
	({
		string: 'words',
		int: 'a whole number',
		number: 'a number',
		array: 'a list',
		tuple: 'a list',
		object: 'a set of named values',
		boolean: 'true or false',
	})[expected] ?? expected;
/** How a value of this type is written, in a block or at the top of a file. */
function typeHint(expected: string, path: string, owner: string): string | undefined {
	const key = path.split('.').at(-1) ?? '';
	const inBlock = owner.startsWith('<');
	const list = inBlock ? '["one", "two"]' : '[one, two]';
	const example = { int: '4', number: '4', boolean: 'true', array: list, tuple: list }[expected];
	if (!example || !/^[a-z]/i.test(key)) return undefined;
	const written = inBlock && !path.includes('.') ? `${key}={${example}}` : `${key}: ${example}`;
	return `Write it like this, without quotation marks around the whole: ${written}.`;
}

const show = (value: unknown) =>
	typeof value === 'string'
		? `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`
		: Array.isArray(value)
			? 'a list'
			: typeof value === 'object' && value
				? 'a set of named values'
				: String(value);

/** The keys that the schema at `path` knows, walking through objects, lists and wrappers. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	const end = path.reduce<unknown>((inner, key) => step(unwrapped(inner), key), schema);
	const shape = Reflect.get(Object(unwrapped(end)), 'shape');
	return shape ? Object.keys(shape) : [];
}

function step(schema: unknown, key: PropertyKey): unknown {
	const shape = Reflect.get(Object(schema), 'shape');
	return shape ? shape[key] : Reflect.get(Object(schema), 'element');
}

function unwrapped(schema: unknown): unknown {
	const unwrap = Reflect.get(Object(schema), 'unwrap');
	return typeof unwrap === 'function' && !Reflect.get(Object(schema), 'element')
		? unwrapped(unwrap.call(schema))
		: schema;
}
