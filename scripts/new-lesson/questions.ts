import { type KeyStage, keyStages } from '../../src/lesson/front-matter.ts';
import { nearest } from '../../src/lesson/mistake.ts';

/** What a new lesson cannot be begun without. */
export type Answers = { title: string; keyStage: KeyStage; minutes: number };

export type Question = {
	key: keyof Answers;
	/** The flag that answers it without asking. */
	flag: string;
	text: string;
	/** The answer to use, or why it will not do. */
	read: (text: string) => { value: string | number } | { problem: string };
};

export const questions: readonly Question[] = [
	{
		key: 'title',
		flag: '--title',
		text: 'What is the lesson called?',
		read: (text) => (text.trim() ? { value: text.trim() } : { problem: 'A lesson needs a title.' }),
	},
	{
		key: 'keyStage',
		flag: '--stage',
		text: `For whom? (${keyStages.join(', ')})`,
		read: (text) =>
			keyStages.some((stage) => stage === text.trim())
				? { value: text.trim() }
				: { problem: `"${text}" is not a key stage. ${nearest(text, keyStages)}` },
	},
	{
		key: 'minutes',
		flag: '--minutes',
		text: 'How many minutes? (35 to 50)',
		read: (text) => {
			const minutes = Number(text);
			return Number.isInteger(minutes) && minutes >= 35 && minutes <= 50
				? { value: minutes }
				: { problem: `"${text}" is not a number of minutes between 35 and 50.` };
		},
	},
];

/**
 * Takes each answer from what was given, or asks for it.
 *
 * @param ask gives back nothing where nobody can be asked
 * @param complain told why an answer will not do
 * @returns the answers, or nothing where one is missing or will not do
 */
export async function askFor(
	list: readonly Question[],
	given: Partial<Record<keyof Answers, unknown>>,
	ask: (question: Question) => Promise<string | undefined>,
	complain: (problem: string) => void,
): Promise<Answers | undefined> {
	const answers: Partial<Record<keyof Answers, string | number>> = {};
	for (const question of list) {
		const text = given[question.key] ?? (await ask(question));
		if (text === undefined) {
			complain(`${question.text} Answer it with ${question.flag}.`);
			return undefined;
		}
		const read = question.read(String(text));
		if ('problem' in read) {
			complain(read.problem);
			return undefined;
		}
		answers[question.key] = read.value;
	}
	// Every question has just been answered and read by its own rule.
	return answers as Answers;
}
