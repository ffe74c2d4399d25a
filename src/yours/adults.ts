import { fromLetters, toLetters } from './link-letters.ts';

/** An adult whom a pupil can tell at their school, as the school wrote it. */
export type SchoolAdult = { name: string; role: string; where: string };

export const mostAdults = 5;
/** In letters: a link is printed as a QR code too. */
export const longest = 60;

/**
 * A school's own adults as letters for the part of a link that no server ever sees. The first four letters check the rest, so
 * that a link which was cut short or changed on its way is noticed.
 */
export function writeAdults(adults: readonly SchoolAdult[]): string {
	const lines = soundAdults(adults).map(({ name, role, where }) => [name, role, where].map(tidy).join('\t'));
	const code = toLetters(new TextEncoder().encode(lines.join('\n')));
	return `${check(code)}${code}`;
}

/** @returns nothing when the letters did not come through whole, or when they say what no school's list says */
export function readAdults(letters: string): SchoolAdult[] | undefined {
	const code = letters.slice(4);
	const bytes = fromLetters(code);
	if (letters.length < 8 || !bytes || letters.slice(0, 4) !== check(code)) return undefined;
	const lines = new TextDecoder().decode(bytes).split('\n');
	const adults = lines.map((line) => {
		const [name = '', role = '', where = ''] = line.split('\t');
		return { name, role, where };
	});
	return adults.length <= mostAdults && adults.every(isSound) ? adults : undefined;
}

/** "Ms Ahmed, safeguarding lead (Room 12)" */
export const adultText = ({ name, role, where }: SchoolAdult) =>
	[name, role && `, ${role}`, where && ` (${where})`].filter(Boolean).join('');

/** Those whom a link may carry. */
export const soundAdults = (adults: readonly SchoolAdult[]) => adults.filter(isSound).slice(0, mostAdults);

/**
 * Anybody can make a link, so it must not be able to lead a child to somebody outside their school: a number to call, an
 * address or a link is refused. A room's number is not.
 */
export function isSound({ name, role, where }: SchoolAdult): boolean {
	const all = [name, role, where];
	const short = all.every((words) => words.length <= longest && !hasControl(words));
	return short && name.trim() !== '' && !all.some((words) => outside.test(words));
}

const outside = /@|:\/\/|www\.|\w\.(com|net|org|uk|io|me)\b|(\d[\s()+.-]*){5}/i;

const hasControl = (words: string) => [...words].some((letter) => letter.charCodeAt(0) < 32);

const tidy = (words: string) => words.trim().replaceAll(/\s+/g, ' ');

function check(code: string): string {
	const mixed = [...code].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);
	return (mixed % 36 ** 4).toString(36).padStart(4, '0');
}
