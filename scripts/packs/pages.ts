import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PackError } from '../../src/pack/error.ts';

/** Where a lesson's print page is, within the built site. */
export const printPage = (lesson: string) => `lessons/${lesson}/print/index.html`;

/**
 * @param dist the built site
 * @returns the ids of the lessons that have a print page, sorted
 */
export async function lessonsToPrint(dist: string): Promise<string[]> {
	const files = await readdir(join(dist, 'lessons'), { recursive: true }).catch(() => []);
	const pages = new Set(files.map((file) => `lessons/${file.replaceAll('\\', '/')}`));
	const lessons = [...pages].flatMap((page) => /^lessons\/([^/]+)\/print\/index\.html$/.exec(page)?.[1] ?? []);
	return lessons.sort();
}

/**
 * @param all every lesson with a print page
 * @param asked the lessons asked for; none means all
 * @throws {PackError} when one that was asked for has no print page
 */
export function chosenFrom(all: readonly string[], asked: readonly string[]): readonly string[] {
	if (all.length === 0) throw new PackError('There is no page to print.', 'Build the site first: npm run build');
	const unknown = asked.find((lesson) => !all.includes(lesson));
	if (unknown) throw new PackError(`There is no lesson “${unknown}” to print.`, `There are: ${all.join(', ')}.`);
	return asked.length > 0 ? all.filter((lesson) => asked.includes(lesson)) : all;
}
