import { adultFault, mostAdults, type SchoolAdult, soundAdults } from './adults.ts';
import { faultText, whyStrict } from './link/fault-text.ts';

/** Those of a school's adults whom its links carry, and why the others are left out, in sentences for the school. */
export type ForLink = { sound: SchoolAdult[]; leftOut: string[] };

export function adultsForLink(all: readonly SchoolAdult[]): ForLink {
	const faults = all.flatMap((adult) => {
		const fault = adultFault(adult);
		return fault ? [`${adult.name}: ${faultText(fault)}`] : [];
	});
	const more = all.filter((adult) => !adultFault(adult)).slice(mostAdults);
	return {
		sound: soundAdults(all),
		leftOut: [
			...faults,
			...more.map(({ name }) => `${name}: a link takes ${mostAdults} adults.`),
			...(faults.length > 0 ? [whyStrict] : []),
		],
	};
}
