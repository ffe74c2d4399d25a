import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../src/programme/assignment.ts';
import { calendarFile } from '../../src/programme/calendar-file.ts';
import { labelFault } from '../../src/yours/link/label.ts';

const one: Assignment = {
	lessons: ['uks2-01', 'uks2-02'],
	label: '5 Oak',
	from: '2026-11-30',
	to: '2026-12-31',
	mode: 'in-class',
	nation: 'england',
	school: '',
	adults: '',
};
const links = { pupils: 'https://example.org/a/#x', teachers: 'https://example.org/a/#x&view=teacher' };
const words = { titles: ['Mine, yours; ours', 'A new friend'], links, made: '2026-11-24' };

/** A calendar file as its readers take it: folded lines put together, one piece for each name. */
const readCalendar = (text: string) =>
	text
		.replaceAll('\r\n ', '')
		.trimEnd()
		.split('\r\n')
		.map((line) => [line.slice(0, line.search(/[;:]/)), line.slice(line.indexOf(':') + 1)] as const);
const piece = (text: string, name: string) => readCalendar(text).find(([one]) => one === name)?.[1];
const plain = (text = '') => text.replaceAll('\\n', '\n').replaceAll(/\\([,;\\])/g, '$1');

describe('an assignment as a calendar file', () => {
	const file = calendarFile(one, words);

	it('is one entry over whole days, the last of which still belongs', () => {
		expect(readCalendar(file).filter(([name, said]) => name === 'BEGIN' && said === 'VEVENT')).toHaveLength(1);
		expect(file).toContain('DTSTART;VALUE=DATE:20261130\r\n');
		expect(file).toContain('DTEND;VALUE=DATE:20270101\r\n');
		expect(piece(file, 'TRANSP')).toBe('TRANSPARENT');
	});

	it('names the class, the lessons in their order, and both links', () => {
		expect(piece(file, 'SUMMARY')).toBe('Lessons for 5 Oak');
		expect(plain(piece(file, 'DESCRIPTION'))).toBe(
			'From 30 November 2026 to 31 December 2026:\n1. Mine, yours; ours\n2. A new friend\nFor pupils: https://example.org/a/#x\nFor teachers: https://example.org/a/#x&view=teacher',
		);
	});

	it('is the same each time, and another for another class', () => {
		expect(calendarFile(one, words)).toBe(file);
		expect(piece(calendarFile({ ...one, label: '5 Elm' }, words), 'UID')).not.toBe(piece(file, 'UID'));
	});

	it('stays one entry with short lines, whatever a class is called', () => {
		const label = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((words) => !labelFault(words));
		fc.assert(
			fc.property(label, fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }), (called, titles) => {
				const text = calendarFile({ ...one, label: called }, { ...words, titles });
				expect(readCalendar(text).filter(([name]) => name === 'BEGIN' || name === 'END')).toHaveLength(4);
				const lines = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
				expect(Math.max(...lines)).toBeLessThanOrEqual(75);
			}),
		);
	});
});
