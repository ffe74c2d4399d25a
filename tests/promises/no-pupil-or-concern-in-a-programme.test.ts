import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { markedLeadTitle } from '../../src/facts/ask.ts';
import { addClass, addLessons, newProgramme } from '../../src/programme/change.ts';
import { dayOf } from '../../src/programme/day.ts';
import { openProgramme } from '../../src/programme/file.ts';
import { markTaught } from '../../src/programme/mark.ts';
import { Programme } from '../../src/programme/programme.ts';
import { visitSite } from '../help/browser.ts';
import { keepProgramme } from '../help/keep-programme.ts';
import { facts, lessons } from '../help/site.ts';

const visit = visitSite();
const today = dayOf(new Date());
const [taught] = lessons;
const programme = [
	addClass({ label: '5 Oak', yearGroup: '5', teacher: '' }),
	addLessons('c1', [taught?.id ?? ''], 0),
	markTaught('p1', { on: today, by: 'AB', note: '', toCatchUp: 1 }, today),
].reduce((now, one) => one(now), newProgramme(crypto.randomUUID(), today));

type Shape = {
	type?: string;
	properties?: Record<string, Shape>;
	items?: Shape;
	prefixItems?: Shape[];
	additionalProperties?: unknown;
	maxLength?: number;
} & Record<string, unknown>;

/** Every place of a schema that takes words of somebody's own, with the most letters that it takes. */
function wordPlaces(shape: Shape, at = ''): string[] {
	if (shape.type === 'object' && shape.additionalProperties !== false) return [`${at}: anything at all`];
	const inside = Object.entries(shape.properties ?? {}).flatMap(([name, one]) =>
		wordPlaces(one, `${at} ${name}`.trim()),
	);
	const items = [...(shape.items ? [shape.items] : []), ...(shape.prefixItems ?? [])];
	const isOwnWords = shape.type === 'string' && !['enum', 'const', 'format', 'pattern'].some((kind) => kind in shape);
	return [
		...inside,
		...items.flatMap((one) => wordPlaces(one, at)),
		...(isOwnWords ? [`${at}: ${shape.maxLength ?? 'any number of'} letters`] : []),
	];
}
const shapeOf = (schema: z.ZodType) => z.toJSONSchema(schema) as Shape;

/** The names of the fields of a page that somebody can type into. */
const fields = (page: Page) =>
	page
		.locator('main')
		.evaluate((main) =>
			[
				...main.querySelectorAll<HTMLElement>(
					'input:not([type="radio"], [type="checkbox"]), textarea, [contenteditable]',
				),
			].map((field) =>
				(field.ariaLabel ?? (field as HTMLInputElement).labels?.[0]?.textContent ?? 'a field without a name').replace(
					/ for .*/,
					'',
				),
			),
		);

async function arrive(of = programme) {
	const page = await (await visit.visitor()).newPage();
	await keepProgramme(page, of);
	await page.goto('/programme/evidence/');
	await page.getByRole('button', { name: /^5 Oak/ }).click();
	await page.getByRole('button', { name: /^Open: / }).click();
	return page;
}

describe('no pupil is named and no concern is recorded in a programme', () => {
	it('holds words in these places alone, and each is for the school, a class, staff or a lesson', () =>
		expect(wordPlaces(shapeOf(Programme))).toEqual([
			'school name: 80 letters',
			'classes label: 40 letters',
			'classes teacher: 60 letters',
			'planned lesson: 40 letters',
			'planned teacher: 60 letters',
			'planned taught by: 6 letters',
			'planned taught note: 300 letters',
			'planned taught tallies question: 60 letters',
			'signOffs lesson: 40 letters',
			'signOffs by: 60 letters',
			'assigned lessons: 40 letters',
		]));
	it.each([
		['pupils', { pupils: z.array(z.string()) }, 'pupils: any number of letters'],
		['concerns', { concern: z.strictObject({ says: z.string().max(9) }) }, 'concern says: 9 letters'],
		['anything', { more: z.looseObject({}) }, 'more: anything at all'],
	])('would notice a place for %s', (_, more, place) =>
		expect(wordPlaces(shapeOf(Programme.extend(more)))).toContain(place),
	);

	it.each(['pupils', 'concerns'])('opens no file that brings %s', (what) => {
		const text = JSON.stringify({ ...programme, [what]: ['Somebody'] });
		expect(openProgramme(text)).toMatchObject({ problem: expect.stringContaining('damaged') });
		expect(openProgramme(JSON.stringify(programme))).toHaveProperty('programme');
	});

	it('asks for days, initials, numbers and a note on the lesson, and says beside the note what is not for it', async () => {
		const page = await arrive();
		const known = ['Taught on', 'Taught by (initials)', 'How many were away', 'Note on the lesson, if you want one'];
		const ofReport = 'Who it is for, such as the governing body';
		expect([...new Set(await fields(page))]).toEqual([...known, 'Before: hands', 'After: hands', ofReport]);
		const hint = await page.getByLabel('Note on the lesson').getAttribute('aria-describedby');
		expect(await page.locator(`#${hint}`).innerText()).toMatch(/Never a pupil’s name, and never a concern/);
		await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<input>'));
		expect(await fields(page)).toContain('a field without a name');
	});

	it.each(facts.nations)('says in $name, above all fields, where a concern goes instead', async (nation) => {
		const page = await arrive({ ...programme, school: { name: '', nation: nation.id } });
		const words = page.locator('.mark-concerns');
		expect(await words.innerText()).toContain(markedLeadTitle(nation));
		expect(await words.innerText()).toContain(facts.routes.find(({ id }) => id === 'police-emergency')?.for);
		const isFirst = await words.evaluate((one) => {
			const field = document.querySelector('main :is(input, textarea, select)');
			return field && one.compareDocumentPosition(field) === Node.DOCUMENT_POSITION_FOLLOWING;
		});
		expect(isFirst).toBe(true);
	});
});
