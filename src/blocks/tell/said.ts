import type { Said } from '../../parts/Feedback.tsx';
import { settingWords } from '../../parts/setting.ts';
import type { Adult } from './plan.ts';

/** A kind word about the first choice. There is no wrong one. */
export function saidOfFirst(first: Adult | undefined): Said | undefined {
	if (!first) return undefined;
	return { tone: 'yes', lead: 'Good thinking.', text: `You chose ${first.label}. Part 3 shows what they could say.` };
}

/** A kind word about the second choice, and a hint where both are met in the same place. */
export function saidOfNext(first: Adult | undefined, next: Adult | undefined): Said | undefined {
	if (!next) return undefined;
	if (!first)
		return { tone: 'yes', lead: 'Good thinking.', text: `You chose ${next.label}. Choose somebody in part 1 too.` };
	if (first.setting !== next.setting) {
		return { tone: 'yes', lead: 'Good thinking.', text: `Now there are two people: ${first.label} and ${next.label}.` };
	}
	const where = settingWords[first.setting].from;
	return {
		tone: 'again',
		lead: 'Nearly there.',
		text: `${first.label} and ${next.label} are both ${where}. Could one be from a different place?`.replace(
			/^./,
			(letter) => letter.toUpperCase(),
		),
	};
}
