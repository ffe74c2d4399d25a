import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox, findWebKit } from '../../scripts/outside/engines.ts';
import { type Site, serveFolder } from '../../scripts/outside/server.ts';
import { interactive } from '../../src/blocks/schemas.ts';
import { blocksIn } from '../../src/lesson/ask.ts';
import { startCodeOf } from '../../src/lesson/start-code.ts';
import { doActivity } from '../browser/do-activity.ts';
import { wakeIslands } from '../help/browser.ts';
import { beginLesson } from '../help/open-lesson.ts';
import { dist, lessons } from '../help/site.ts';
import { asPage } from './as-page.ts';
import type { Engine } from './engine.ts';
import { launchFirefox } from './firefox.ts';
import { launchWebKit } from './webkit.ts';

const firefox = findFirefox();
const webkit = findWebKit();
const engines: [name: string, launch: (() => Promise<Engine>) | undefined][] = [
	['Firefox', firefox ? () => launchFirefox(firefox) : undefined],
	['WebKit', webkit ? () => launchWebKit(webkit) : undefined],
];

const led = lessons.find((lesson) => startCodeOf(lesson));
if (!led) throw new Error('These tests want a lesson that a teacher begins.');

/** One activity of each kind, with its lesson. */
const activities = interactive.flatMap((name) =>
	lessons
		.flatMap((lesson) => blocksIn(lesson.body).map((block) => ({ lesson, block })))
		.filter(({ block }) => block.name === name)
		.slice(0, 1),
);

describe.each(engines)('in %s', (_, launch) => {
	let site: Site;
	let engine: Engine;
	beforeAll(async () => {
		if (launch) [site, engine] = await Promise.all([serveFolder(dist, { port: 0 }), launch()]);
	});
	afterAll(async () => {
		await engine?.close();
		await site?.close();
	});
	const at = (address: string) => new URL(address, site.url).href;

	it.skipIf(!launch)('a sensitive lesson opens with its digits, and is there to be seen', async () => {
		const page = asPage(engine.first);
		await page.goto(at(`/learn/${led.id}/`));
		expect(await page.locator('.beat:visible').count()).toBe(0);
		await beginLesson(page);
		expect(await page.locator('.beat:visible').count()).toBe(1);
		expect(await page.locator('.beat:visible').evaluate((beat) => beat.clientHeight)).toBeGreaterThan(100);
	});

	it.skipIf(!launch).each(activities)('$block.name is done by keyboard', async ({ lesson, block }) => {
		const page = asPage(engine.first);
		await page.goto(at(`/learn/${lesson.id}/#activity-${'id' in block.props ? block.props.id : ''}`));
		await beginLesson(page);
		await wakeIslands(page);
		await doActivity(page, block);
	});
});
