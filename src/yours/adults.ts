import { type Fault, faultOf, mostInLink, numbersOf } from './link/fault.ts';
import { normalised } from './link/normalise.ts';
import { fromLetters, longestCode, toLetters } from './link-letters.ts';

/** An adult whom a pupil can tell at their school, as the school wrote it. */
export type SchoolAdult = { name: string; role: string; where: string };

export const mostAdults = 5;
const checkLetters = 4;

/**
 * A school's own adults as letters for the part of a link that no server ever sees. The first four letters check the rest, so
 * that a link which was cut short or changed on its way is noticed.
 */
export function writeAdults(adults: readonly SchoolAdult[]): string {
	const lines = soundAdults(adults).map(({ name, role, where }) => [name, role, where].join('\t'));
	const code = toLetters(new TextEncoder().encode(lines.join('\n')));
	return `${check(code)}${code}`;
}

/**
 * @returns adults as a page may show them; nothing when the letters did not come through whole, or when any of the adults, or all
 * together, could lead a child to somebody outside their school: whoever forged one has chosen the others too
 */
export function readAdults(letters: string): SchoolAdult[] | undefined {
	if (letters.length <= checkLetters || letters.length > longestCode) return undefined;
	const code = letters.slice(checkLetters);
	const bytes = letters.slice(0, checkLetters) === check(code) ? fromLetters(code) : undefined;
	if (!bytes) return undefined;
	const lines = new TextDecoder().decode(bytes).split('\n');
	if (lines.length > mostAdults) return undefined;
	const adults = lines.map((line) => {
		const [name = '', role = '', where = ''] = line.split('\t');
		return { name, role, where };
	});
	return adults.every(isSound) ? fitting(adults.map(written)) : undefined;
}

/** "Ms Ahmed, safeguarding lead (Room 12)" */
export const adultText = ({ name, role, where }: SchoolAdult) =>
	[name, role && `, ${role}`, where && ` (${where})`].filter(Boolean).join('');

/** Those whom a link may carry, as it carries them. */
export function soundAdults(adults: readonly SchoolAdult[]): SchoolAdult[] {
	const sound = adults.filter(isSound).slice(0, mostAdults).map(written);
	const fewer = sound.map((_, left) => sound.slice(0, sound.length - left));
	return fewer.map(fitting).find(Boolean) ?? [];
}

/** How many numbers the words of some adults hold together. */
export const numbersOfAdults = (adults: readonly SchoolAdult[]): number =>
	numbersOf(adults.flatMap(({ name, role, where }) => [name, role, where]));

/**
 * A telephone number could be told by several adults together. Rooms go first: whom a child can tell matters more than where.
 *
 * @returns all of them, with their rooms or without; nothing where even their names and roles hold too many numbers
 */
function fitting(adults: SchoolAdult[]): SchoolAdult[] | undefined {
	const ways = [adults, adults.map((adult) => ({ ...adult, where: '' }))];
	return ways.find((way) => numbersOfAdults(way) <= mostInLink);
}

/** Why a link carries no such adult; nothing where it does. */
export const adultFault = ({ name, role, where }: SchoolAdult): Fault | undefined =>
	/\p{L}/u.test(normalised(name)) ? faultOf([name, role, where]) : { is: 'unnamed', word: '' };

const isSound = (adult: SchoolAdult) => !adultFault(adult);

const written = ({ name, role, where }: SchoolAdult): SchoolAdult => ({
	name: normalised(name),
	role: normalised(role),
	where: normalised(where),
});

function check(code: string): string {
	const mixed = [...code].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);
	return (mixed % 36 ** checkLetters).toString(36).padStart(checkLetters, '0');
}
