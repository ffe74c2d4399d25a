import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { type Answers, askFor, type Question, questions } from './new-lesson/questions.ts';
import { folderOf, freeId } from './new-lesson/stages.ts';
import { lessonText } from './new-lesson/template.ts';
import { dayOfBuild } from './outside/day.ts';
import { writeWhole } from './outside/files.ts';
import { loadFacts, loadLessons } from './outside/lessons.ts';
import { runCommand } from './outside/run-command.ts';
import { typed } from './outside/typed.ts';

/**
 * `npm run new-lesson`: asks three questions, or takes their answers as flags, and writes a lesson that already builds.
 * Never writes over a file.
 */
async function newLesson(given: Partial<Answers>): Promise<number> {
	const { lessons } = loadLessons(loadFacts());
	const answers = await answersFrom(given);
	if (!answers) return 1;
	const taken = lessons.map((lesson) => lesson.id);
	const file = `lessons/${folderOf(answers.keyStage)}/${slugOf(answers.title)}.mdx`;
	if (existsSync(file)) {
		console.error(`${file} is there already. Choose another title, or change that file.`);
		return 1;
	}
	const id = freeId(answers.keyStage, taken);
	const today = dayOfBuild();
	await writeWhole(file, lessonText(answers, taken, today));
	console.log(
		[
			`Wrote ${file}. It builds as it stands: open it, and replace its words with yours.`,
			`Check it: npm run lessons -- ${file}`,
			`See it while you write: npm run dev, then http://localhost:4321/lessons/${id}/`,
			`Print its pack: npm run build -- --lesson ${id}`,
			'How a lesson is written: lessons/README.md',
		].join('\n'),
	);
	return 0;
}

async function answersFrom(given: Partial<Answers>): Promise<Answers | undefined> {
	const input = createInterface({ input: process.stdin, output: process.stdout });
	const ask = async (question: Question) => {
		if (!process.stdin.isTTY) return undefined;
		return input.question(`${question.text} `);
	};
	try {
		return await askFor(questions, given, ask, console.error);
	} finally {
		input.close();
	}
}

/** "Where's the line?" becomes "wheres-the-line". */
const slugOf = (title: string) =>
	title
		.normalize('NFD')
		.replace(/[\u0300-\u036f'’]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '') || 'new-lesson';

async function main(): Promise<number> {
	const { title, stage, minutes } = typed({
		options: { title: { type: 'string' }, stage: { type: 'string' }, minutes: { type: 'string' } },
	}).values;
	return newLesson({ title, keyStage: stage, minutes } as Partial<Answers>);
}

if (import.meta.main) await runCommand(main);
