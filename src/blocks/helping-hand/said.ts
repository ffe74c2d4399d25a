import type { Said } from '../../parts/Feedback.tsx';
import { settingWords } from '../../parts/setting.ts';
import { fingerOf, fingers, free, type Hand, type Role, settingsOn } from './hand.ts';
import type { HelpingHand } from './schema.ts';

/**
 * What is said after a role was pressed.
 *
 * @param before the hand as it was
 * @param after the hand as it is now
 */
export function saidAfter(block: HelpingHand, role: Role, before: Hand, after: Hand): Said {
	const finger = fingers[fingerOf(after, role)];
	if (!finger) return saidOff(role, before, after);
	const on = `${finger}: ${role.label}.`;
	if (free(after) > 0) return { tone: 'yes', lead: 'Good thinking.', text: `${on} ${fingersLeft(after)}` };
	const hint = hintFor(block, after);
	if (hint) return { tone: 'again', lead: 'Nearly there.', text: `${on} ${hint}` };
	return { tone: 'yes', lead: 'Your helping hand is full.', text: `${on} ${block.done}` };
}

function saidOff(role: Role, before: Hand, after: Hand): Said {
	if (before === after) {
		return { tone: 'again', lead: 'Your hand is full.', text: `To choose ${role.label}, take somebody off first.` };
	}
	return { tone: 'yes', lead: 'That is fine.', text: `You took off ${role.label}. ${fingersLeft(after)}` };
}

const fingersLeft = (hand: Hand) => (free(hand) === 1 ? '1 finger is free.' : `${free(hand)} fingers are free.`);

/** A kind hint where a full hand has only one setting: no one place is safe for every child. */
function hintFor({ roles }: HelpingHand, hand: Hand) {
	const [only, ...others] = settingsOn(hand);
	if (!only || others.length > 0) return undefined;
	const elsewhere = roles.find((role) => role.setting !== only);
	if (!elsewhere) return undefined;
	return `All five are ${settingWords[only].from}. Could one be ${settingWords[elsewhere.setting].from}? Take one off, and choose another.`;
}
