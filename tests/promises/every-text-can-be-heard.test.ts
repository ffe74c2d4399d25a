import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { beatsOf, blocksIn } from '../../src/lesson/ask.ts';
import { statesOf } from '../browser/do-activity.ts';
import { visitSite, wakeIslands } from '../help/browser.ts';
import { isQuiet, listener } from '../help/listener.ts';
import { markedIn, saidIn } from '../help/pretend-voice.ts';
import { lessonPages, neutralAddress } from '../help/site.ts';

const visit = visitSite();
type LessonPage = (typeof lessonPages)[number];
const [{ lesson, address: young }] = lessonPages.filter(({ lesson }) => lesson.keyStage === 'ks1') as [LessonPage];
const old = lessonPages.find(({ lesson }) => lesson.keyStage === 'ks3')?.address ?? '';

const player = (page: Page) => page.getByRole('group', { name: 'Reading aloud' });
/** The words in sight of a part, as its reader would say them. */
const words = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('every text can be heard', () => {
	it('says nothing until a button is pressed, then every word in sight of its part', async () => {
		const page = await listener(visit, old);
		expect(await saidIn(page)).toEqual([]);
		const step = page.locator('.step:visible').nth(1);
		const shown = await step.locator(':is(h3, p, li):visible').allInnerTexts();
		await step.locator('> read-aloud button').click();
		await isQuiet(page);
		const said = words((await saidIn(page)).join(' '));
		for (const text of shown) expect(said).toContain(words(text));
		expect(await markedIn(page, 'said-sentence')).toBe('');
	});

	it('marks the sentence and the word that is said, pauses, goes on and stops', async () => {
		const page = await listener(visit, old, { pace: 1_000_000 });
		const button = page.locator('.step:visible').nth(1).locator('> read-aloud button');
		await button.press('Enter');
		const [first = ''] = await saidIn(page);
		expect(await markedIn(page, 'said-sentence')).toBe(first);
		expect(await markedIn(page, 'said-word')).toBe(first.split(' ').at(-1));
		expect(await button.getAttribute('aria-pressed')).toBe('true');
		await player(page).getByRole('button', { name: 'Pause' }).press('Enter');
		expect(await markedIn(page, 'said-sentence')).toBe('');
		await player(page).getByRole('button', { name: 'Go on' }).press('Enter');
		expect(await saidIn(page)).toEqual([first, first]);
		await player(page).getByRole('button', { name: 'Stop' }).press('Enter');
		await isQuiet(page);
		expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
	});

	it('reads an activity as it stands now, with what is chosen', async () => {
		const page = await listener(visit, young);
		await page.locator('.beats a').nth(1).click();
		await wakeIslands(page);
		const activity = page.locator('.beat:visible .activity').first();
		const choice = activity.locator('button.story-choice').first();
		await choice.click();
		const now = words(await activity.locator('.story-scene p').first().innerText());
		await activity.locator('> read-aloud button').click();
		await isQuiet(page);
		expect(words((await saidIn(page)).join(' '))).toContain(now);
	});

	it('says which answer is chosen', async () => {
		const page = await listener(visit, young);
		await page.locator('.quiz-option:visible').first().click();
		const activity = page.locator('.activity:visible', { has: page.locator('[aria-pressed="true"].quiz-option') });
		await activity.locator('> read-aloud button').click();
		await isQuiet(page);
		expect((await saidIn(page)).some((said) => said.includes(', chosen'))).toBe(true);
	});

	it('stops for another part, and at once when the page is hidden', async () => {
		const page = await listener(visit, old, { pace: 1_000_000 });
		const first = page.locator('.step:visible > read-aloud button').first();
		await first.click();
		await page.locator('.beat:visible .beat-buttons .strong').click();
		await isQuiet(page);
		await page.locator('.step:visible > read-aloud button').first().click();
		expect(await player(page).isVisible()).toBe(true);
		await page.getByRole('link', { name: 'Hide this page' }).click();
		await page.waitForURL(`**${neutralAddress}`);
	});

	it('reads the part that is open from the panel, at the speed that was chosen', async () => {
		const page = await listener(visit, old);
		await page.locator('.reading-panel > summary').click();
		await page.getByLabel('Slow').check();
		await page.getByRole('button', { name: 'Read this part aloud' }).click();
		await isQuiet(page);
		const said = words((await saidIn(page)).join(' '));
		expect(said).toContain('Getting ready');
		expect(said).not.toMatch(/Text size|The story/);
	});

	it.each([
		['no voice', []],
		['only voices that send words to a company', [{ lang: 'en-GB', localService: false }]],
		['only voices of another language', [{ lang: 'cy-GB', localService: true }]],
	])('is not offered where there is %s', async (_, voices) => {
		const page = await listener(visit, young, { voices });
		expect(await page.locator('.hear').count()).toBe(0);
	});

	it.each([
		['this device', { localService: true }],
		[
			'the speech service of this computer',
			{ localService: false, voiceURI: 'urn:moz-tts:speechd:English%20(Great%20Britain)?en' },
		],
	])('says that the voice is from %s', async (from, voice) => {
		const page = await listener(visit, old, { voices: [{ name: 'Kate', lang: 'en-GB', ...voice }] });
		await page.locator('.reading-panel > summary').click();
		expect(await page.getByText(`The voice is “Kate”, from ${from}.`).isVisible()).toBe(true);
	});

	it.each([young, old])('has its buttons inside their box on %s', async (address) => {
		const page = await listener(visit, address, { pace: 1_000_000 });
		await page.locator('.step:visible > read-aloud button').first().click();
		const box = await player(page).boundingBox();
		const { y = 0, height = 0 } = (await player(page).getByRole('button', { name: 'Stop' }).boundingBox()) ?? {};
		expect(y).toBeGreaterThan(box?.y ?? 0);
		expect(y + height).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
	});

	it('is not offered without scripts', async () => {
		const page = await visit.open(young, { javaScriptEnabled: false });
		expect(await page.locator('.hear, reading-player:visible').count()).toBe(0);
	});
});

describe('for those who cannot read yet', () => {
	it('has a button for every line and every choice, in every part', async () => {
		const page = await listener(visit, young);
		for (const link of await page.locator('.beats a').all()) {
			await link.click();
			await wakeIslands(page);
			await expect.poll(() => linesWithout(page), { message: await link.innerText() }).toEqual([]);
		}
	});

	it('gives new lines theirs, and leaves older pupils without', async () => {
		const page = await listener(visit, young);
		await page.locator('.quiz-option:visible').first().click();
		await expect.poll(() => page.locator('.feedback:visible .hear').count()).toBeGreaterThan(0);
		await expect.poll(() => linesWithout(page)).toEqual([]);
		expect(await (await listener(visit, old)).locator('.hear-line, .hear-choice').count()).toBe(0);
	});

	it('keeps them, where an activity takes lines away or moves them', async () => {
		const page = await listener(visit, young);
		for (const beat of beatsOf(lesson)) {
			await page.locator(`.beats a[href="#${beat.name}"]`).click();
			await wakeIslands(page);
			for (const block of blocksIn(beat.slides).filter(({ name }) => name === 'Story' || name === 'Order'))
				for await (const state of statesOf(page, block))
					await expect.poll(() => linesWithout(page), { message: `${block.name}: ${state}` }).toEqual([]);
		}
	});

	it('reads just the line', async () => {
		const page = await listener(visit, young);
		const choice = page.locator('.quiz li:visible').first();
		await choice.locator('.hear-choice').click();
		await isQuiet(page);
		expect(words(await choice.innerText())).toContain(words((await saidIn(page)).join(' ')));
	});
});

/** Lines and choices in sight that cannot be heard by themselves. */
const linesWithout = (page: Page) =>
	page.locator('every-line').evaluate((all) =>
		[
			...all.querySelectorAll<HTMLElement>(
				':is(p, li, h3, h4, legend, button, label):not(.hear, .button:not([class*="choice"]))',
			),
		]
			.filter((line) => line.checkVisibility() && !line.closest('nav, .beat-buttons, .visually-hidden'))
			.filter((line) => [...line.childNodes].some((node) => node instanceof Text && /\p{L}/u.test(node.data)))
			.filter((line) => {
				const choice = line.closest('button, label');
				if (choice) return !choice.nextElementSibling?.matches('.hear');
				return !line.querySelector(':scope > .hear') && !line.nextElementSibling?.matches('read-aloud');
			})
			.map((line) => line.innerText),
	);
