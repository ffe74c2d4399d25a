import path from 'node:path';
import { type Finding, findingMistake } from '../src/care/finding.ts';
import { figuresTable } from '../src/care/report.ts';
import { countOf, mistakeText } from '../src/lesson/mistake.ts';
import { dayFrom, dayOfBuild } from './outside/day.ts';
import { type LessonsRead, loadFacts, loadLessons } from './outside/lessons.ts';
import { runCommand } from './outside/run-command.ts';
import { typed } from './outside/typed.ts';

/**
 * `npm run lessons`: checks every lesson, or only the files named; prints every mistake, what is overdue for checking, every warning and
 * each lesson's figures. `--today 2027-01-31` looks at them as they will be on that day. Ends with 1 where there is any mistake, and with
 * `--strict` also where anything is overdue.
 */
function checkLessons(args: string[]): number {
	const options = { today: { type: 'string' }, strict: { type: 'boolean' } } as const;
	const { values, positionals } = typed({ args, options, allowPositionals: true });
	const today = values.today === undefined ? dayOfBuild() : dayFrom(values.today, '--today');
	const named = positionals.map((file) => path.relative('.', file).replaceAll('\\', '/'));
	const read = loadLessons(loadFacts(today), { today, ...(named.length && { files: named }) });
	console.log(report(read));
	return read.mistakes.length || (values.strict && read.overdue.length) ? 1 : 0;
}

function report({ lessons, mistakes, overdue, warnings, figures, files }: LessonsRead): string {
	const counts = [
		...(overdue.length ? [`${overdue.length} overdue for checking`] : []),
		...(warnings.length ? [countOf(warnings.length, 'warning')] : []),
	];
	const end = mistakes.length
		? [countOf(mistakes.length, 'mistake'), ...counts].join(', ').concat(` in ${countOf(files.length, 'lesson')}.`)
		: [countOf(lessons.length, 'lesson'), 'no mistakes', ...counts].join(', ').concat('.');
	return [
		mistakes.map(mistakeText).join('\n'),
		list('Overdue for checking:', overdue),
		list('Worth a look:', warnings),
		figures.length ? figuresTable(figures) : '',
		end,
	]
		.filter(Boolean)
		.join('\n\n');
}

const list = (title: string, findings: readonly Finding[]) =>
	findings.length ? [title, ...findings.map(findingMistake).map(mistakeText)].join('\n') : '';

if (import.meta.main) await runCommand(async () => checkLessons(process.argv.slice(2)));
