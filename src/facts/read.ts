import type { z } from 'zod';
import { withoutHidden } from '../characters/hidden.ts';
import { readYaml, type YamlRead } from '../lesson/front-matter-text.ts';
import { hiddenInFile } from '../lesson/hidden-mistakes.ts';
import { complaints } from '../lesson/issues.ts';
import { LessonError, type Mistake, nearest } from '../lesson/mistake.ts';
import { checkedIn, sameNames } from './entries.ts';
import { Disclosure, type Facts, Framework, Laws, Nations, Routes, Telling } from './schema.ts';

const inFolder = (name: string) => `lessons/facts/${name}.yaml`;
const lawFile = inFolder('law');
const routesFile = inFolder('routes');
const single = [routesFile, lawFile, ...['disclosure', 'telling', 'nations'].map(inFolder)];
const isFramework = (file: string) => file.startsWith('lessons/facts/frameworks/');

type Yaml = Readonly<Record<string, YamlRead>>;

/**
 * Reads all fact files.
 *
 * @param files their text by path from the project's root, such as `lessons/facts/routes.yaml`
 * @param unread why other files could not be read
 * @throws LessonError with every mistake in every file
 */
export function readFacts(files: Readonly<Record<string, string>>, unread: readonly Mistake[] = []): Facts {
	const yaml: Yaml = Object.fromEntries(Object.entries(files).map(([file, text]) => [file, yamlOf(file, text)]));
	const mistakes = [...unread, ...missing(yaml, unread), ...strangers(yaml), ...sameFrameworks(yaml)];
	const read = <S extends z.ZodType>(file: string, schema: S): z.output<S> | undefined => {
		const own = yaml[file];
		const found = own ? mistakesIn(file, own, schema) : [];
		mistakes.push(...found);
		return own && found.length === 0 ? schema.parse(own.value) : undefined;
	};
	const routes = read(routesFile, Routes)?.routes;
	const laws = read(lawFile, Laws)?.laws;
	const disclosure = read(inFolder('disclosure'), Disclosure);
	const telling = read(inFolder('telling'), Telling);
	const nations = read(inFolder('nations'), Nations)?.nations;
	const frameworks = frameworkFiles(yaml).flatMap((file) => read(file, Framework) ?? []);
	if (!routes || !laws || !disclosure || !telling || !nations || mistakes.length) throw new LessonError(mistakes);
	return {
		...{ routes, laws, disclosure, telling, nations, frameworks },
		routeLines: linesOf(yaml[routesFile], 'routes', routes),
		lawLines: linesOf(yaml[lawFile], 'laws', laws),
		days: Object.entries(yaml).flatMap(([file, { value, lineAt }]) =>
			checkedIn(value).map(({ path, day }) => ({ file, line: lineAt(path), day })),
		),
	};
}

function yamlOf(file: string, text: string): YamlRead {
	const read = readYaml(withoutHidden(text), file, 1);
	return { ...read, mistakes: [...hiddenInFile(text, file), ...read.mistakes] };
}

function mistakesIn(file: string, { value, mistakes, lineAt }: YamlRead, schema: z.ZodType): Mistake[] {
	if (mistakes.length) return mistakes;
	const found = [...complaints(schema, value ?? {}, 'the file'), ...sameNames(value)];
	return found.map(({ path, what, hint }) => ({ file, line: lineAt(path), what, hint }));
}

const linesOf = (yaml: YamlRead | undefined, list: string, entries: readonly { id: string }[]) =>
	Object.fromEntries(entries.map(({ id }, index) => [id, yaml?.lineAt(`${list}.${index}`) ?? 1]));

const frameworkFiles = (yaml: Yaml) => Object.keys(yaml).filter(isFramework).sort();

const missing = (yaml: Yaml, unread: readonly Mistake[]): Mistake[] =>
	single
		.filter((file) => !(file in yaml) && !unread.some((mistake) => mistake.file === file))
		.map((file) => ({ file, line: 1, what: 'This file is missing.', hint: `Bring it back: git checkout ${file}` }));

/** Files that nothing would ever read. */
const strangers = (yaml: Yaml): Mistake[] =>
	Object.keys(yaml)
		.filter((file) => !single.includes(file) && !isFramework(file))
		.map((file) => ({
			file,
			line: 1,
			what: 'No facts are read from a file of this name.',
			hint: nearest(file, single),
		}));

/** Lessons name a framework by its id. */
function sameFrameworks(yaml: Yaml): Mistake[] {
	const files = frameworkFiles(yaml);
	const ids = files.map((file) => Reflect.get(Object(yaml[file]?.value), 'id'));
	return files.flatMap((file, index) => {
		const first = ids.indexOf(ids[index]);
		if (first === index || typeof ids[index] !== 'string') return [];
		const what = `The id "${ids[index]}" belongs already to ${files[first]}.`;
		return [{ file, line: yaml[file]?.lineAt('id') ?? 1, what, hint: 'Give each framework an id of its own.' }];
	});
}
