import path from 'node:path';
import { findingMistake } from '../src/care/finding.ts';
import { figuresTable } from '../src/care/report.ts';
import { countOf, LessonError, mistakeText } from '../src/lesson/mistake.ts';
import { loadFacts, loadLessons } from './outside/lessons.ts';
import { typed } from './outside/typed.ts';

/**
 * `npm run lessons`: checks every lesson, or only the files named; prints every mistake, every warning and each lesson's figures.
 * `--today 2027-01-31` looks at them as they will be on that day. Ends with 1 where there is any mistake.
 */
function checkLessons(args: string[]): number {
	const { values, positionals } = typed({ args, options: { today: { type: 'string' } }, allowPositionals: true });
	if (values.today && !/^\d{4}-\d\d-\d\d$/.test(values.today))
		return complain(`“${values.today}” is not a day. Write it as 2027-01-31.`);
	try {
		const named = positionals.map((file) => path.relative('.', file).replaceAll('\\', '/'));
		const { lessons, mistakes, warnings, figures, files } = loadLessons(loadFacts(), {
			...(named.length && { files: named }),
			...(values.today && { today: values.today }),
		});
		for (const mistake of mistakes) console.log(mistakeText(mistake));
		if (warnings.length) console.log(`\nWorth a look:\n${warnings.map(findingMistake).map(mistakeText).join('\n')}`);
		if (figures.length) console.log(`\n${figuresTable(figures)}`);
		const tail = warnings.length ? `, ${countOf(warnings.length, 'warning')}` : '';
		console.log(
			mistakes.length
				? `\n${countOf(mistakes.length, 'mistake')}${tail} in ${countOf(files.length, 'lesson')}.`
				: `\n${countOf(lessons.length, 'lesson')}, no mistakes${tail}.`,
		);
		return mistakes.length ? 1 : 0;
	} catch (error) {
		if (!(error instanceof LessonError)) throw error;
		return complain(error.message);
	}
}

function complain(message: string): number {
	console.log(message);
	return 1;
}

process.exitCode = checkLessons(process.argv.slice(2));
