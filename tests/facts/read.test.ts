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
			'a date that is none',
			'lessons/facts/disclosure.yaml',
			'checked: 2026-11-22',
			'checked: soon',
			/"checked" of the file/,
		],
	])('are refused for %s', (_, file, from, to, said) => {
		expect(() => readFacts(changed(file, from, to))).toThrow(said);
	});
});
