import type { z } from 'zod';
import { withoutHidden } from '../characters/hidden.ts';
import { readYaml } from '../lesson/front-matter-text.ts';
import { hiddenInFile } from '../lesson/hidden-mistakes.ts';
import { complaints } from '../lesson/issues.ts';
import { LessonError, type Mistake } from '../lesson/mistake.ts';
import { Disclosure, type Facts, Framework, Laws, Nations, Routes, Telling } from './schema.ts';

/**
 * Reads all fact files.
 *
 * @param files their text by path from the project's root, such as `lessons/facts/routes.yaml`
 * @throws LessonError with every mistake in every file
 */
export function readFacts(files: Readonly<Record<string, string>>): Facts {
	const mistakes: Mistake[] = [];
	const read = <S extends z.ZodType>(file: string, schema: S): z.output<S> | undefined => {
		const text = files[file] ?? '';
		const yaml = readYaml(withoutHidden(text), file, 1);
		const unread = [...hiddenInFile(text, file), ...yaml.mistakes];
		const found = unread.length
			? unread
			: complaints(schema, yaml.value ?? {}, 'the file').map(({ path, what, hint }) => ({
					file,
					line: yaml.lineAt(path),
					what,
					hint,
				}));
		mistakes.push(...found);
		return found.length ? undefined : schema.parse(yaml.value);
	};
	const routesFile = 'lessons/facts/routes.yaml';
	const routes = read(routesFile, Routes)?.routes;
	const lawFile = 'lessons/facts/law.yaml';
	const laws = read(lawFile, Laws)?.laws;
	const disclosure = read('lessons/facts/disclosure.yaml', Disclosure);
	const telling = read('lessons/facts/telling.yaml', Telling);
	const nations = read('lessons/facts/nations.yaml', Nations)?.nations;
	const frameworks = Object.keys(files)
		.filter((file) => file.startsWith('lessons/facts/frameworks/'))
		.sort()
		.flatMap((file) => read(file, Framework) ?? []);
	if (!routes || !laws || !disclosure || !telling || !nations || mistakes.length) throw new LessonError(mistakes);
	const linesOf = (file: string, list: string, entries: readonly { id: string }[]) => {
		const { lineAt } = readYaml(files[file] ?? '', file, 1);
		return Object.fromEntries(entries.map(({ id }, index) => [id, lineAt(`${list}.${index}`)]));
	};
	const routeLines = linesOf(routesFile, 'routes', routes);
	const lawLines = linesOf(lawFile, 'laws', laws);
	return { routes, routeLines, laws, lawLines, disclosure, telling, nations, frameworks };
}
