import { leadTitle, markedLeadTitle, usualLead } from '../facts/ask.ts';
import type { Nation } from '../facts/schema.ts';
import { bold, type Line, say } from './text.ts';

/** Behind the name of a file for another nation than England: ", for Scotland". */
export const forNation = ({ id, name }: Nation): string => (id === 'england' ? '' : `, for ${name}`);

/** What of the file is the nation's, and what is not. Nothing for England, for which lessons are written. */
export const whatIsOurs = ({ id, name }: Nation): Line[] =>
	id === 'england'
		? []
		: [
				say(
					bold(`For ${name}. `),
					`Titles, law and ways to get help are ${name}’s; the lesson is written for England’s curriculum.`,
				),
			];

/** Whom a teacher goes to where the lesson's own words say “safeguarding lead”. Nothing where that is the title. */
export const whoIsMeant = (nation: Nation): Line[] =>
	leadTitle(nation) === usualLead
		? []
		: [
				say(
					`For ${nation.name}: where this lesson says “safeguarding lead”, think of your ${markedLeadTitle(nation)}.`,
				),
			];
