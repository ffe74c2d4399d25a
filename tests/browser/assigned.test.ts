import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/pack/crc32.ts';
import { type Assignment, assignmentLink, writeAssignment } from '../../src/programme/assignment.ts';
import { isForTogether } from '../../src/programme/may-assign.ts';
import { writeAdults } from '../../src/yours/adults.ts';
import { toLetters } from '../../src/yours/link-letters.ts';
import { visitSite } from '../help/browser.ts';
import { lessons } from '../help/site.ts';
import { withCheck } from '../help/with-check.ts';
import { keptBy } from '../promises/kept.ts';
import { pressByKey, tabTo } from './by-keyboard.ts';
import { faultsOn } from './faults-on.ts';

const visit = visitSite();
const needed = (one: (typeof lessons)[number] | undefined) => {
	if (!one) throw new Error('These tests want two lessons for anybody, and one that is taught together.');
	return one;
};
const open = lessons.filter((lesson) => !isForTogether(lesson));
const [first, second] = [needed(open[0]), needed(open[1])];
const together = needed(lessons.find(isForTogether));

const adults = writeAdults([{ name: 'Ms Ahmed', role: 'Safeguarding lead', where: 'Room 12' }]);
const given: Assignment = {
	// Not the order in which the page holds them.
	lessons: [together.id, second.id, first.id],
	label: '5 Oak',
	from: '2020-01-06',
	to: '2099-12-18',
	mode: 'in-class',
	nation: 'wales',
	school: 'Hill View Primary',
	adults,
};
const addressOf = (change: Partial<Assignment> = {}, view?: 'teacher') =>
	assignmentLink(visit.origin(), { ...given, ...change }, view);
const arrive = (address: string) => visit.arrive(address, {});
const main = (page: Page) => page.locator('main').innerText();

async function expectNoFaults(page: Page) {
	for (const width of [1280, 360]) {
		await page.setViewportSize({ width, height: 740 });
		expect(await faultsOn(page), `at ${width} pixels`).toEqual([]);
	}
}

describe('a class’s link, for pupils', () => {
	it('shows the lessons in their order, and leads to them with the school’s adults and nation', async () => {
		const page = await arrive(addressOf());
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Lessons for 5 Oak');
		expect(await page.locator('.assigned-list h2').allInnerTexts()).toEqual(
			[together, second, first].map(({ title }) => title),
		);
		const words = await main(page);
		for (const said of ['Hill View Primary', 'From 6 January 2020 to 18 December 2099', `${first.minutes} minutes`])
			expect(words).toContain(said);
		expect(words).toContain('You do these in class');
		expect(words).not.toContain('at home');
		expect(await page.locator('.help-bar').innerText()).toContain('At your school: Ms Ahmed');
		expect(await page.locator('.help-bar').innerText()).toContain('0800 1111');
		expect(await page.locator('html').getAttribute('data-nation')).toBe('wales');
		await expectNoFaults(page);
		expect(await keptBy(page)).toEqual([]);
		await page.getByRole('link', { name: second.title }).click();
		await page.waitForURL(`**/learn/${second.id}/#adults=${adults}&nation=wales`);
		expect(await page.locator('.help-bar').innerText()).toContain('Ms Ahmed');
	});

	it('is used by keyboard, and the way past the head does not lose it', async () => {
		const page = await arrive(addressOf());
		await tabTo(page, page.getByRole('link', { name: 'Skip to the lesson' }));
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
		expect(await page.locator('.assigned-list > li').count()).toBe(3);
		// The address is put right a moment after a key has changed it.
		await expect.poll(() => page.evaluate(() => location.hash)).not.toBe('#main');
		await page.reload();
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Lessons for 5 Oak');
		await tabTo(page, page.getByRole('link', { name: first.title }));
		await page.keyboard.press('Enter');
		await page.waitForURL(`**/learn/${first.id}/**`);
	});

	it('follows another link that is opened in the same tab, and a nation chosen by its reader', async () => {
		const page = await arrive(addressOf());
		await page.evaluate(
			(hash) => {
				location.hash = hash;
			},
			writeAssignment({ ...given, label: '5 Elm', lessons: [first.id], adults: '' }),
		);
		await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Lessons for 5 Elm');
		expect(await page.locator('.school-adults').count()).toBe(0);
		const link = page.getByRole('link', { name: first.title });
		expect(await link.getAttribute('href')).toBe(`/learn/${first.id}/#nation=wales`);
		await page.getByText('Reading and looking').click();
		expect(await page.getByLabel('Wales').isChecked()).toBe(true);
		await page.getByLabel('Scotland').check();
		expect(await link.getAttribute('href')).toBe(`/learn/${first.id}/#`);
	});

	it('still opens when its days are over, and says so kindly', async () => {
		const page = await arrive(addressOf({ to: '2020-02-01' }));
		expect(await main(page)).toContain('This ended on 1 February 2020. That is fine');
		expect(await page.locator('.assigned-list a').count()).toBe(3);
	});

	it('does not offer at home what is learned together, and says why', async () => {
		const page = await arrive(addressOf({ mode: 'at-home' }));
		const row = page.locator(`[data-id="${together.id}"]`);
		expect(await row.innerText()).toContain('This one is not for home.');
		expect(await row.getByRole('link').count()).toBe(0);
		expect(await page.locator('.assigned-list a').count()).toBe(2);
		expect(await main(page)).toContain('You can do these at home.');
		await expectNoFaults(page);
	});

	it('names a lesson that has been withdrawn', async () => {
		const page = await arrive(addressOf({ lessons: ['ks5-99', first.id] }));
		expect(await main(page)).toContain('Lesson ks5-99');
		expect(await main(page)).toContain('You have done nothing wrong.');
		expect(await page.locator('.assigned-list > li').count()).toBe(1);
		await page.goto('about:blank');
		await page.goto(addressOf({ lessons: ['ks5-99'] }));
		expect(await page.locator('.assigned-list').count()).toBe(0);
		await expectNoFaults(page);
	});

	it('says nothing of the link to the site, and fetches no pictures of lessons that were not given', async () => {
		const context = await visit.visitor();
		const asked: string[] = [];
		context.on('request', (request) => asked.push(new URL(request.url()).pathname + new URL(request.url()).search));
		const page = await context.newPage();
		await page.goto(addressOf({ lessons: [first.id] }), { waitUntil: 'networkidle' });
		expect(asked).toContain('/a/');
		expect(asked.filter((one) => one.includes(adults) || one.includes(first.id) || /[\w-]{60}/.test(one))).toEqual([]);
		expect(asked.filter((one) => one.startsWith('/people/')).length).toBeLessThanOrEqual(1);
	});
});

describe('a class’s link, for its teacher', () => {
	it('lists what each lesson needs, what it asks of the school, and who to tell', async () => {
		const page = await arrive(addressOf({}, 'teacher'));
		const row = page.locator(`[data-id="${together.id}"]`);
		const links = await row.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
		const { id } = together;
		expect(links).toEqual([
			`/lessons/${id}/`,
			`/lessons/${id}/#before`,
			`/packs/${id}-wales.pdf`,
			`/lessons/${id}/slides/`,
			`/packs/${id}-wales.pptx`,
			`/lessons/${id}/#notes`,
			`/packs/${id}-notes-wales.docx`,
			`/learn/${id}/#adults=${adults}&nation=wales`,
		]);
		expect(await row.innerText()).toMatch(
			together.sensitivity === 3 ? /agrees beforehand/ : /Tell the .+ before the lesson/,
		);
		const words = await main(page);
		expect(words).toContain('Call 999');
		expect(words).toContain('At your school: Ms Ahmed, Safeguarding lead (Room 12)');
		await expectNoFaults(page);
		await pressByKey(page, page.getByRole('link', { name: 'See what pupils see' }));
		await expect.poll(() => main(page)).toContain('You do these in class');
	});
});

describe('a link that a stranger has made', () => {
	// As somebody makes it who does not use our form.
	const forged = (lines: string) => withCheck(Buffer.from(lines).toString('base64url'));
	it.each([
		['an app', { label: 'insta: creep_99' }],
		['a number to call', { school: 'Call 07700 900123' }],
		['an address among the adults', { adults: forged('Ms Ahmed\t\t\nCreep\t\tdiscord.gg/creep') }],
		['a number told by several adults', { adults: forged('Creep 0770\t\t\nAhmed 0900\t\t\nAhmed 123\t\t') }],
		['a number as a lesson', { lessons: ['ks1-77', 'ks1-70', 'ks1-09', 'ks1-00', first.id] }],
	])('opens without it, for pupils and for their teacher: %s', async (_, change) => {
		const page = await arrive(addressOf(change));
		for (const view of ['pupil', 'teacher']) {
			const text = await page.locator('body').innerText();
			expect(text).not.toMatch(/creep|insta|0770|0900|discord|ks1-/i);
			if ('adults' in change) expect(text).not.toContain('Ahmed');
			expect(text).toContain('0800 1111');
			expect(text).toContain(first.title);
			if (view === 'pupil') await page.goto('about:blank').then(() => page.goto(addressOf(change, 'teacher')));
		}
		await expectNoFaults(page);
	});

	it('says nothing of the stranger in the lessons that it leads to either', async () => {
		const page = await arrive(
			addressOf({ adults: forged('Creep 0770\t\t\nLee 0900\t\t\nKim 123\t\t'), lessons: [second.id] }),
		);
		await page.getByRole('link', { name: second.title }).click();
		await page.waitForURL(`**/learn/${second.id}/**`);
		const bar = await page.locator('.help-bar').innerText();
		expect(bar).toContain('0800 1111');
		expect(bar).not.toMatch(/creep|0770/i);
	});
});

describe('a link that cannot be read', () => {
	const whole = writeAssignment(given);
	const said = new TextEncoder().encode('2 in another way');
	const check = new Uint8Array(4);
	new DataView(check.buffer).setUint32(0, crc32(said));
	const later = toLetters(new Uint8Array([...check, ...said]));
	it.each([
		['cut short', `#${whole.slice(0, -3)}`, 'Part of this link is missing'],
		['with half an escape', `#${whole}%F`, 'Part of this link is missing'],
		['for teachers, cut short', `#${whole.slice(2)}&view=teacher`, 'Part of this link is missing'],
		['of a later Lantern', `#${later}`, 'This link is newer than this page'],
		['that is not there', '', 'This page needs your class’s link'],
	])('%s', async (_, hash, heading) => {
		const page = await arrive(`/a/${hash}`);
		expect(await page.getByRole('heading', { level: 2 }).innerText()).toBe(heading);
		expect(await page.getByRole('link', { name: 'pick a story' }).count()).toBe(1);
		await expectNoFaults(page);
	});

	it('says without scripts what it needs, and leads to the stories', async () => {
		const page = await visit.arrive(addressOf(), { javaScriptEnabled: false });
		expect(await main(page)).toContain('It needs scripts for that');
		expect(await page.getByRole('link', { name: 'pick a story' }).getAttribute('href')).toBe('/learn/');
	});
});
