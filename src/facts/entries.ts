import type { Complaint } from '../lesson/issues.ts';

/**
 * Entries of one list that go by the same name: by it, nobody could tell which is meant.
 *
 * @param value what a facts file holds, sound or not
 * @returns a complaint about each entry whose `id` or `code` stands earlier in its list
 */
export function sameNames(value: unknown): Complaint[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([list, entries]) =>
		Array.isArray(entries) ? [...repeated(list, entries, 'id'), ...repeated(list, entries, 'code')] : [],
	);
}

function repeated(list: string, entries: readonly unknown[], key: 'id' | 'code'): Complaint[] {
	const names = entries.map((entry) => (typeof entry === 'object' && entry ? Reflect.get(entry, key) : undefined));
	return names.flatMap((name, index) =>
		typeof name === 'string' && names.indexOf(name) < index
			? [
					{
						path: `${list}.${index}.${key}`,
						what: `The ${key} "${name}" is taken: entry ${names.indexOf(name) + 1} of "${list}" has it.`,
						hint: `Give this entry ${key === 'id' ? 'an id' : 'a code'} of its own, and keep the older one as it is.`,
					},
				]
			: [],
	);
}

/** Every day on which something was checked, with the path that leads to it, such as `routes.3.checked`. */
export function checkedIn(value: unknown, path = ''): { path: string; day: string }[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		const here = path ? `${path}.${key}` : key;
		return key === 'checked' && typeof inner === 'string' ? [{ path: here, day: inner }] : checkedIn(inner, here);
	});
}
