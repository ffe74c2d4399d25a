import path from 'node:path';
import { countOf, LessonError, mistakeText } from '../src/lesson/mistake.ts';
import { loadFacts, loadKnown, loadLessons } from './outside/lessons.ts';

/**
 * `npm run lessons`: checks every lesson, or only the files named, and prints every mistake.
 * Ends with 1 where there is any.
 */
function checkLessons(files: string[]): number {
	try {
		const known = loadKnown(loadFacts());
		const named = files.map((file) => path.relative('.', file).replaceAll('\\', '/'));
		const { lessons, mistakes, files: read } = loadLessons(known, named.length ? named : undefined);
		for (const mistake of mistakes) console.log(mistakeText(mistake));
		console.log(
			mistakes.length
				? `\n${countOf(mistakes.length, 'mistake')} in ${countOf(read.length, 'lesson')}.`
				: `${countOf(lessons.length, 'lesson')}, no mistakes.`,
		);
		return mistakes.length ? 1 : 0;
	} catch (error) {
		if (!(error instanceof LessonError)) throw error;
		console.log(error.message);
		return 1;
	}
}

process.exitCode = checkLessons(process.argv.slice(2));
