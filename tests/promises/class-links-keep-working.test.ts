import { describe, expect, it } from 'vitest';
import { type Assignment, readAssignment } from '../../src/programme/assignment.ts';
import { visitSite } from '../help/browser.ts';
import { lessons } from '../help/site.ts';

const visit = visitSite();

/** Links as they stand on paper in schools. They were made once, and are never written anew. */
const onPaper: { code: string; says: Partial<Assignment> }[] = [
	{
		code: 'RAfTATF1a3MyLTAxIDAyIGtzOS05OQk1IE9hawkyMDI2LTExLTMwCTIwMjYtMTItMTgJMAllbmdsYW5kCQk',
		says: { label: '5 Oak', lessons: ['uks2-01', 'uks2-02', 'ks9-99'], to: '2026-12-18', nation: 'england' },
	},
	{
		code: '0l5HmTFrczEtMDEJRGVyd2VuCTIwMjYtMTEtMzAJMjAyNi0xMS0zMAkxCXdhbGVzCUhpbGwgVmlldyBQcmltYXJ5CTY3OTJUWE1nUVdodFpXUUpVMkZtWldkMVlYSmthVzVuSUd4bFlXUUpVbTl2YlNBeE1n',
		says: { label: 'Derwen', lessons: ['ks1-01'], mode: 'at-home', nation: 'wales', school: 'Hill View Primary' },
	},
];

describe('a class’s link works all year and after lessons are edited, and a mangled link says so', () => {
	it.each(onPaper)('$says.label reads as on the day it was made', ({ code, says }) => {
		expect(readAssignment(code)).toMatchObject(says);
	});

	it.each(onPaper)('$says.label opens its lessons at the end of the school year', async ({ code, says }) => {
		const page = await (await visit.visitor()).newPage();
		await page.clock.setFixedTime(new Date('2027-07-20T09:00:00'));
		await page.goto(`/a/#${code}`);
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(`Lessons for ${says.label}`);
		expect(await page.locator('main').innerText()).toContain('the lessons still open');
		const here = (says.lessons ?? []).filter((id) => lessons.some((lesson) => lesson.id === id));
		const ids = await page.locator('.assigned-list li').evaluateAll((all) => all.map((one) => one.dataset['id']));
		expect(ids).toEqual(here);
		const gone = (says.lessons ?? []).length > here.length;
		expect(await page.getByRole('heading', { name: 'Not here any more' }).count()).toBe(gone ? 1 : 0);
	});

	it.each(onPaper)('$says.label says so when any one of its letters is lost', async ({ code }) => {
		const short = Array.from(code, (_, at) => code.slice(0, at) + code.slice(at + 1)).filter((it) => it !== code);
		expect(short.map(readAssignment).filter((read) => read !== 'mangled')).toEqual([]);
		const page = await visit.arrive(`/a/#${code.slice(0, -1)}`, {});
		expect(await page.locator('main').innerText()).toContain('Part of this link is missing');
		expect(await page.locator('.assigned-list').count()).toBe(0);
	});
});
