import ical, { ICalEventTransparency } from 'ical-generator';
import { crc32 } from '../pack/crc32.ts';
import { daysText, headingText } from './assigned-words.ts';
import { type Assignment, writeAssignment } from './assignment.ts';

/** What a calendar file says besides the assignment itself. */
export type CalendarWords = {
	/** Of the lessons, in the assignment's order. */
	titles: readonly string[];
	/** The addresses that open the assignment. */
	links: { pupils: string; teachers: string };
	/** The day on which the assignment was made. */
	made: string;
};

/**
 * An assignment as a calendar file (.ics): one entry over all its days, which keeps nobody's time busy. The same assignment
 * gives the same file, so that a calendar that takes it twice shows it once.
 */
export function calendarFile(assignment: Assignment, { titles, links, made }: CalendarWords): string {
	const calendar = ical({ prodId: { company: 'Lantern', product: 'Lessons', language: 'EN' } });
	calendar.createEvent({
		id: `${crc32(new TextEncoder().encode(writeAssignment(assignment))).toString(16)}@lantern`,
		stamp: startOf(made),
		allDay: true,
		// Days are counted as at Greenwich, so that a file says the same wherever it is made.
		timezone: 'UTC',
		start: startOf(assignment.from),
		// A calendar's last day is the one that no longer belongs.
		end: startOf(assignment.to, 1),
		summary: headingText(assignment),
		description: [
			`${daysText(assignment)}:`,
			...titles.map((title, at) => `${at + 1}. ${title}`),
			`For pupils: ${links.pupils}`,
			`For teachers: ${links.teachers}`,
		].join('\n'),
		url: links.pupils,
		transparency: ICalEventTransparency.TRANSPARENT,
	});
	return `${calendar.toString()}\r\n`;
}

function startOf(day: string, later = 0): Date {
	const start = new Date(`${day}T00:00:00Z`);
	start.setUTCDate(start.getUTCDate() + later);
	return start;
}
