import { yearName } from './evidence-scope.ts';
import type { ImportedClass, ImportPreview } from './import-classes.ts';
import type { SchoolClass } from './programme.ts';

/** What happens to a class of the list: "new", "stays as it is", or what changes in the one that is there already. */
export function whatHappens(one: ImportedClass, present: readonly SchoolClass[]): string {
	if (one.is === 'new') return 'New: it is added';
	const before = present.find(({ id }) => id === one.id);
	if (one.is === 'same' || !before) return 'Here already: stays as it is';
	const changes = fields.flatMap(({ name, of }) =>
		of(before) === of(one.given) ? [] : [`${name} ${of(before)} becomes ${of(one.given)}`],
	);
	return `Here already: ${changes.join(', ')}. Its lessons stay`;
}

type Given = ImportedClass['given'];
const fields: { name: string; of: (one: Given) => string }[] = [
	{ name: 'year group', of: ({ yearGroup }) => yearName(yearGroup) },
	{ name: 'pupils', of: ({ size }) => (size === undefined ? '(none said)' : `${size}`) },
	{ name: 'teacher', of: ({ teacher }) => teacher || '(none said)' },
];

/** How many classes a list adds, changes, and leaves as they are. */
export function importCounts({ classes }: Pick<ImportPreview, 'classes'>): {
	added: number;
	changed: number;
	same: number;
} {
	const count = (is: ImportedClass['is']) => classes.filter((one) => one.is === is).length;
	return { added: count('new'), changed: count('changed'), same: count('same') };
}
