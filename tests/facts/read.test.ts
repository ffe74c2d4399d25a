import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { curriculumItem, pupilRoutes, shownLaws, shownRoutes } from '../../src/facts/ask.ts';
import { readFacts } from '../../src/facts/read.ts';

const files = Object.fromEntries(
	readdirSync('lessons/facts', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.yaml'))
		.map((file) => [`lessons/facts/${file.replaceAll('\\', '/')}`, readFileSync(`lessons/facts/${file}`, 'utf8')]),
);
const facts = readFacts(files);
const changed = (file: string, from: string, to: string) => ({
	...files,
	[file]: (files[file] ?? '').replace(from, to),
});

/** On which line the entry of CEOP begins, the third of its file. */
const ceopLine = (files['lessons/facts/routes.yaml'] ?? '').split('\n').indexOf('  - id: ceop') + 1;

describe('facts', () => {
	it('give Childline to every nation and age', () => {
		for (const nation of facts.nations)
			for (const age of [5, 9, 13, 17])
				expect(pupilRoutes(facts, nation.id, age).map((route) => route.id)).toContain('childline');
	});

	it('keep to themselves what a person has still to confirm', () => {
		expect(facts.routes.filter((route) => !route.shown).length).toBeGreaterThan(0);
		expect(shownRoutes(facts).some((route) => /confirmed/.test(route.source))).toBe(false);
	});

	it('show pupils no law that has no source yet', () => {
		expect(facts.laws.filter((law) => !law.shown).length).toBeGreaterThan(0);
		expect(shownLaws(facts).some(({ source, inForce }) => /confirmed/.test(source.title + inForce))).toBe(false);
	});

	it('put a trusted adult first and the emergency number last for pupils', () => {
		const ids = pupilRoutes(facts, 'england', 15).map((route) => route.id);
		expect([ids[0], ids[1], ids.at(-1)]).toEqual(['trusted-adult', 'childline', 'police-emergency']);
	});

	it('leave Report Fraud out where it does not work', () => {
		expect(pupilRoutes(facts, 'scotland', 15).map((route) => route.id)).not.toContain('report-fraud');
	});

	it('find a curriculum item by its code, and nothing by a wrong one', () => {
		expect(curriculumItem(facts, 'rshe:P-OSA-2')?.strand).toBe('Online safety and awareness');
		expect(curriculumItem(facts, 'rshe:P-OSA-99')).toBeUndefined();
	});

	it.each([
		[
			'a misspelt key',
			'lessons/facts/routes.yaml',
			'audience: pupils',
			'audiense: pupils',
			/routes\.yaml:\d+ {2}.*no "audiense"/,
		],
		[
			'a web address that is not safe',
			'lessons/facts/routes.yaml',
			'https://www.childline.org.uk',
			'http://www.childline.org.uk',
			/"routes\.1\.url"/,
		],
		[
			'a character that nobody can see, with its line',
			'lessons/facts/routes.yaml',
			'name: Childline',
			'name: Child\u200bline',
			/routes\.yaml:\d+ {2}U\+200B, zero width space, which nobody can see\.\s+Delete it/,
		],
		[
			'one that stands there by its number',
			'lessons/facts/routes.yaml',
			'name: Childline',
			'name: "Child\\u202eline"',
			/routes\.yaml:\d+ {2}U\+202E, right-to-left override/,
		],
		[
			'words that look empty',
			'lessons/facts/nations.yaml',
			'name: England',
			'name: "\\u00a0"',
			/"nations\.0\.name" of the file is not right: it holds nothing that anybody can see/,
		],
		[
			'a date that is none',
			'lessons/facts/disclosure.yaml',
			'checked: 2026-11-22',
			'checked: soon',
			/"checked" of the file/,
		],
		[
			'a way to get help that has the id of another',
			'lessons/facts/routes.yaml',
			'id: ceop\n',
			'id: childline\n',
			new RegExp(`routes\\.yaml:${ceopLine} {2}The id "childline" is taken: entry 2 of "routes" has it`),
		],
		[
			'a law that has the id of another',
			'lessons/facts/law.yaml',
			'id: blackmail',
			'id: asking-for-help',
			/law\.yaml:\d+ {2}The id "asking-for-help" is taken/,
		],
		[
			'a code that stands twice',
			'lessons/facts/frameworks/kcsie.yaml',
			'code: contact',
			'code: content',
			/kcsie\.yaml:\d+ {2}The code "content" is taken/,
		],
		[
			'a nation that stands twice',
			'lessons/facts/nations.yaml',
			'id: wales',
			'id: england',
			/nations\.yaml:\d+ {2}The id "england" is taken/,
		],
		[
			'a framework that has the id of another',
			'lessons/facts/frameworks/rshe.yaml',
			'id: rshe',
			'id: kcsie',
			/rshe\.yaml:\d+ {2}The id "kcsie" belongs already to lessons\/facts\/frameworks\/kcsie\.yaml/,
		],
		[
			'an alias',
			'lessons/facts/routes.yaml',
			'name: Childline',
			'name: *nobody',
			/routes\.yaml:21 {2}“\*nobody” stands for something written elsewhere/,
		],
	])('are refused for %s', (_, file, from, to, said) => {
		expect(files[file]).toContain(from);
		expect(() => readFacts(changed(file, from, to))).toThrow(said);
	});

	it.each([
		'0800 one one one one',
		'ask at school',
		'O800 1111',
		'0800 11112222333',
		'12',
		'0800  1111',
		'0800 1111 ',
		'０８００ １１１１',
		'text SHOUT to 85258',
		'Text SHOUT to nobody',
		'0800-1111',
	])('are refused for the number “%s”', (phone) =>
		expect(() => readFacts(changed('lessons/facts/routes.yaml', '"0800 1111"', `"${phone}"`))).toThrow(
			// As no number at all, or, before that, as a sign that no pack can show.
			/routes\.yaml:\d+ {2}("routes\.1\.phone"|“０” \(U\+FF10\))/,
		),
	);

	it.each(['0800 1111', '116 123', '999', '101', '0300 123 2040', '08001111', 'Text SHOUT to 85258', '01632 960 001'])(
		'may hold the number “%s”',
		(phone) =>
			expect(readFacts(changed('lessons/facts/routes.yaml', '"0800 1111"', `"${phone}"`)).routes[1]?.phone).toBe(phone),
	);

	it.each(Object.keys(files).filter((file) => !file.includes('frameworks')))(
		'are missed where there is no %s',
		(file) => {
			const { [file]: _, ...others } = files;
			expect(() => readFacts(others)).toThrow(`${file}:1  This file is missing.`);
		},
	);

	it('say why a file could not be read, and what else is wrong', () => {
		const { 'lessons/facts/law.yaml': _, ...others } = files;
		const unread = { file: 'lessons/facts/law.yaml', line: 1, what: 'You may not read this.' };
		const read = () => readFacts({ ...others, 'lessons/facts/laws.yaml': 'x' }, [unread]);
		expect(read).toThrow(
			/^2 mistakes[\s\S]*law\.yaml:1 {2}You may not read this[\s\S]*laws\.yaml:1 {2}No facts are read/,
		);
	});

	it('know the line of every day on which something was checked', () => {
		expect(facts.days.length).toBeGreaterThan(facts.routes.length);
		for (const { file, line, day } of facts.days)
			expect(files[file]?.split('\n')[line - 1]).toContain(`checked: ${day}`);
	});
});
