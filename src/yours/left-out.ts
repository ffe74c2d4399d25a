import { adultFault, mostAdults, type SchoolAdult, soundAdults } from './adults.ts';
import { mostInLink } from './link/fault.ts';
import { faultText, whyStrict } from './link/fault-text.ts';

/** Those of a school's adults whom its links carry, and why the others, or their rooms, are left out, in sentences for the school. */
export type ForLink = { sound: SchoolAdult[]; leftOut: string[] };

export function adultsForLink(all: readonly SchoolAdult[]): ForLink {
	const faults = all.flatMap((adult) => {
		const fault = adultFault(adult);
		return fault ? [`${adult.name}: ${faultText(fault)}`] : [];
	});
	const good = all.filter((adult) => !adultFault(adult));
	const sound = soundAdults(all);
	const numbers = tooManyNumbers(good.slice(0, mostAdults), sound);
	return {
		sound,
		leftOut: [
			...faults,
			...numbers,
			...good.slice(mostAdults).map(({ name }) => `${name}: a link takes ${mostAdults} adults.`),
			...(faults.length + numbers.length > 0 ? [whyStrict] : []),
		],
	};
}

function tooManyNumbers(good: readonly SchoolAdult[], sound: readonly SchoolAdult[]): string[] {
	const names = good.slice(sound.length).map(({ name }) => name);
	const haveRooms = good.some(({ where }) => where.trim()) && sound.every(({ where }) => !where);
	if (names.length === 0 && !haveRooms) return [];
	return [
		`${['where to find them', ...names].join(', ')}: together there are more than ${mostInLink} numbers, which could read like a number to call. Leave some rooms’ numbers out.`,
	];
}
