import path from 'node:path';
import type { Mistake } from '../../src/lesson/mistake.ts';
import { type Disk, notAFile, readNames } from './disk.ts';

/** What lies in `lessons`, by what it is for. Paths from the project's root, sorted. */
export type LessonFolder = {
	lessons: string[];
	withdrawn: string[];
	facts: string[];
	pictures: string[];
	/** What is there and cannot be used, or would be passed over in silence. */
	mistakes: { lessons: Mistake[]; facts: Mistake[]; pictures: Mistake[] };
};

type Kind = keyof LessonFolder['mistakes'];

/** Sorts what lies in `lessons`. Names that begin with a dot belong to editors and systems, and are passed over. */
export function readLessonFolder(disk: Disk): LessonFolder {
	const found = below(disk, 'lessons');
	const files = found.files.map((file) => ({ file, kind: kindOf(file) }));
	const ending = (kind: Kind, end: string) =>
		files.filter((one) => one.kind === kind && one.file.endsWith(end)).map(({ file }) => file);
	const mistakes = [...found.mistakes, ...files.flatMap(({ file, kind }) => misnamed(file, kind))];
	const of = (kind: Kind) => mistakes.filter(({ file }) => kindOf(file) === kind);
	return {
		lessons: ending('lessons', '.mdx'),
		withdrawn: ending('lessons', '.mdx.withdrawn'),
		facts: ending('facts', '.yaml'),
		pictures: ending('pictures', '').filter((file) => path.posix.basename(file) !== 'README.md'),
		mistakes: { lessons: of('lessons'), facts: of('facts'), pictures: of('pictures') },
	};
}

const kindOf = (file: string): Kind =>
	/^lessons\/facts(\/|$)/.test(file) ? 'facts' : /^lessons\/pictures(\/|$)/.test(file) ? 'pictures' : 'lessons';

function below(disk: Disk, place: string): { files: string[]; mistakes: Mistake[] } {
	const kind = disk.look(place)?.kind;
	const isLesson = /\.mdx(\.withdrawn)?$/i.test(place);
	if (kind === undefined) return { files: [], mistakes: [] };
	if (kind === 'file') return { files: [place], mistakes: [] };
	if (kind !== 'folder' || isLesson) return { files: [], mistakes: [{ file: place, line: 1, ...notAFile[kind] }] };
	const { names, mistake } = readNames(disk, place);
	const inside = names.filter((name) => !name.startsWith('.')).map((name) => below(disk, `${place}/${name}`));
	return {
		files: inside.flatMap(({ files }) => files),
		mistakes: [...(mistake ? [mistake] : []), ...inside.flatMap(({ mistakes }) => mistakes)],
	};
}

/** What somebody surely meant to be read, but is called otherwise. */
function misnamed(file: string, kind: Kind): Mistake[] {
	const name = path.posix.basename(file);
	if (/^(README|LICENSE)\.md$/.test(name)) return [];
	const meant = meantBy[kind](file, name);
	return meant ? [{ file, line: 1, ...meant }] : [];
}

const meantBy: Record<Kind, (file: string, name: string) => { what: string; hint: string } | undefined> = {
	lessons: (_, name) => {
		const [, stem, end] = /^(.+?)\.(mdx?|markdown)(\.withdrawn)?(\.txt)?$/i.exec(name) ?? [];
		return stem && end && !/\.mdx(\.withdrawn)?$/.test(name)
			? { what: 'This is not read as a lesson, because of the end of its name.', hint: `Rename it to ${stem}.mdx.` }
			: undefined;
	},
	facts: (_, name) => {
		const [, stem] = /^(.+?)\.ya?ml(\.txt)?$/i.exec(name) ?? [];
		return stem && !name.endsWith('.yaml')
			? { what: 'This is not read with the facts, because of the end of its name.', hint: `Rename it to ${stem}.yaml.` }
			: undefined;
	},
	pictures: (file) =>
		file.split('/').length > 3
			? {
					what: 'This picture lies in a folder of its own.',
					hint: 'Move it up: pictures lie in lessons/pictures itself.',
				}
			: undefined,
};
