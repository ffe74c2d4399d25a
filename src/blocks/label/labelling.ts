import type { Said } from '../../parts/Feedback.tsx';
import type { Label } from './schema.ts';

type Part = Label['parts'][number];

/** For each part, the choice made, counted from 0; undefined where there is none yet. */
export type Choices = readonly (number | undefined)[];

export const noChoices = ({ parts }: Pick<Label, 'parts'>): Choices => parts.map(() => undefined);

export const choose = (choices: Choices, part: number, choice: number): Choices =>
	choices.map((before, index) => (index === part ? choice : before));

const chosen = (part: Part, choice: number | undefined) => (choice === undefined ? undefined : part.choices[choice]);

/** The label as far as it goes, one entry for each part; undefined where it is still open. */
export const lineOf = ({ parts }: Pick<Label, 'parts'>, choices: Choices): (string | undefined)[] =>
	parts.map((part, index) => chosen(part, choices[index])?.writes);

/** What is said when a pupil checks the label: the first part that is open, what to think about, or that it is clear. */
export function saidOf(label: Label, choices: Choices): Said {
	const open = label.parts.find((part, index) => !chosen(part, choices[index]));
	if (open) return { tone: 'again', lead: 'Nearly there.', text: `${open.ask} ${open.why}` };
	const thoughts = label.parts.flatMap((part, index) => chosen(part, choices[index])?.think ?? []);
	return thoughts.length
		? { tone: 'again', lead: 'Think again.', text: thoughts.join(' ') }
		: { tone: 'yes', lead: 'A clear label.', text: label.done };
}

/** A label that fits the work: in each part the first choice that does. */
export const fitting = ({ parts }: Pick<Label, 'parts'>): string =>
	parts.flatMap(({ choices }) => choices.find(({ think }) => !think)?.writes ?? []).join(' ');
