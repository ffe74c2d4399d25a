import { describe, expect, it } from 'vitest';
import { startCodeOf } from '../../src/lesson/start-code.ts';
import { writeAdults } from '../../src/yours/adults.ts';
import { visitSite } from '../help/browser.ts';
import { lessons } from '../help/site.ts';
import { withCheck } from '../help/with-check.ts';
import { keptBy } from '../promises/kept.ts';
import { faultsOn } from './faults-on.ts';

const visit = visitSite();
const lesson = lessons.find((one) => !startCodeOf(one));
if (!lesson) throw new Error('These tests want a lesson that anybody may open.');
const address = `/learn/${lesson.id}/`;
const ahmed = { name: 'Ms Ahmed', role: 'Safeguarding lead', where: 'Room 12' };
const letters = writeAdults([ahmed]);
const shown = 'At your school: Ms Ahmed, Safeguarding lead (Room 12)';

describe('a school’s own adults', () => {
	it('stand in the help bar, beside the ways to get help, and on the help page', async () => {
		const page = await visit.open(`${address}#endpoint&adults=${letters}`, {});
		expect(await page.locator('.help-bar .school-adults').textContent()).toBe(shown);
		expect(await page.locator('.help-bar').textContent()).toContain('0800 1111');
		expect(await page.locator('.beat .routes > li:first-child .school-adults').first().textContent()).toBe(shown);
		expect(await page.locator('.beat:visible').getAttribute('id')).toBe('endpoint');
		expect(await faultsOn(page)).toEqual([]);
		await page.locator('.beats a').first().click();
		expect(new URL(page.url()).hash).toContain(`&adults=${letters}`);
		expect(await keptBy(page)).toEqual([]);
		await page.locator('.help-bar').getByRole('link', { name: 'Get help' }).click();
		await page.waitForURL('**/help/**');
		expect(await page.locator('.help-list:visible .school-adults').first().textContent()).toBe(shown);
	});

	it('are none of them shown when one could lead to a stranger', async () => {
		// As somebody makes it who does not use our form.
		const forged = 'Ms Ahmed\t\t\nSam\t\tdiscord.gg/abcd';
		const page = await visit.open(`${address}#adults=${withCheck(Buffer.from(forged).toString('base64url'))}`, {});
		const text = await page.locator('body').innerText();
		expect(text).not.toContain('discord');
		expect(text).not.toContain('Ahmed');
		expect(text).toContain('0800 1111');
	});

	it('are never sent to the site', async () => {
		const context = await visit.visitor();
		const asked: string[] = [];
		context.on('request', (request) => asked.push(new URL(request.url()).pathname + new URL(request.url()).search));
		const page = await context.newPage();
		await page.goto(`${address}#adults=${letters}`);
		expect(await page.locator('.help-bar .school-adults').textContent()).toBe(shown);
		expect(asked.filter((one) => one.includes(letters))).toEqual([]);
	});

	it('are told to be missing when the link was cut, and the usual help stays', async () => {
		const page = await visit.open(`${address}#adults=${letters.slice(0, -2)}`, {});
		const bar = await page.locator('.help-bar').textContent();
		expect(bar).toContain('Part of this link did not come through');
		expect(bar).toContain('0800 1111');
		expect(bar).not.toContain('Ahmed');
	});
});

describe('the link for pupils', () => {
	const kept = {
		version: 1,
		details: { 'adult.1.name': 'Ms Ahmed', 'adult.1.role': 'Head of year', 'adult.2.name': '' },
	};

	it('is plain until somebody ticks that it should carry the adults, and can be copied and scanned', async () => {
		const context = await visit.visitor({ permissions: ['clipboard-read', 'clipboard-write'] });
		const page = await context.newPage();
		await page.goto(`/lessons/${lesson.id}/`);
		await page.evaluate((words) => sessionStorage.setItem('lantern-school', words), JSON.stringify(kept));
		await page.getByText('Link for pupils').click();
		const link = page.locator('[data-show="link"]');
		await expect.poll(() => link.getAttribute('href')).toBe(`${visit.origin()}${address}`);
		await page.getByLabel('Put our trusted adults into the link').check();
		const adults = writeAdults([{ name: 'Ms Ahmed', role: 'Head of year', where: '' }]);
		expect(await link.getAttribute('href')).toBe(`${visit.origin()}${address}#adults=${adults}`);
		expect(await page.getByText('In the link: Ms Ahmed.').isVisible()).toBe(true);
		await page.getByRole('button', { name: 'Copy link' }).click();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.getAttribute('href'));
		const code = page.getByRole('img', { name: 'QR code of the link' });
		const dots = await code.locator('path').getAttribute('d');
		const [, size = 0] = ((await code.getAttribute('viewBox')) ?? '').match(/0 0 (\d+)/)?.map(Number) ?? [];
		const places = [...(dots ?? '').matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
		expect([Math.min(...places), Math.max(...places)]).toEqual([4, size - 5]);
		expect(await faultsOn(page)).toEqual([]);
		await page.getByLabel('Put our trusted adults into the link').uncheck();
		expect(await link.getAttribute('href')).toBe(`${visit.origin()}${address}`);
	});

	it('says where adults are filled in when there are none', async () => {
		const page = await visit.open(`/lessons/${lesson.id}/`, {});
		await page.getByText('Link for pupils').click();
		await page.getByLabel('Put our trusted adults into the link').check();
		expect(await page.getByText('There are no adults yet.').isVisible()).toBe(true);
		expect(await page.locator('[data-show="link"]').getAttribute('href')).toBe(`${visit.origin()}${address}`);
	});
});
