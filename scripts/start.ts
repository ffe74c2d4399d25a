import { setTimeout } from 'node:timers/promises';
import { buildSite } from './build.ts';
import { answerWhileMaking } from './making/answer.ts';
import { type Ending, type Making, startMaking } from './making/making.ts';
import { removeWithdrawn } from './making/remove-withdrawn.ts';
import { whatIsMade } from './making/what-is-made.ts';
import { listFiles } from './outside/files.ts';
import { runCommand } from './outside/run-command.ts';
import { checkPort, type Site, serveFolder } from './outside/server.ts';
import { typed } from './outside/typed.ts';
import { lessonsToPrint } from './packs/pages.ts';
import { clearHalves } from './setup/halves.mjs';
import { whyEnded } from './setup/plain-words.mjs';
import { portFrom } from './setup/port.mjs';

/**
 * What to tell somebody who has just started Lantern for the first time.
 *
 * @param packs those that are there; undefined while they are being made
 */
export function welcome(url: string, packs?: readonly string[]): string {
	return [
		'',
		'Lantern is ready.',
		`  Open       ${url}`,
		`  Catalogue  ${url}lessons/`,
		`  Packs      ${packs ? `dist/packs/ (${pdfs(packs)})` : 'are being made, into dist/packs/; one that you open is made first'}`,
		'  Stop       Ctrl-C',
	].join('\n');
}

const pdfs = ({ length }: readonly string[]) => `${length} ${length === 1 ? 'PDF' : 'PDFs'}`;

/** What to tell somebody when nothing more is made. @param packs those that are there */
export function ending({ code, missing }: Omit<Ending, 'isAsked'>, packs: readonly string[]): string {
	if (missing?.length === 0) return `Everything is made: ${pdfs(packs)} in dist/packs/.`;
	const what = missing
		? `Not everything could be made. These are missing, and why is above:\n${missing.map((path) => `  dist/${path}`).join('\n')}`
		: ['Not everything is made.', ...(code === 1 ? [] : [whyEnded(code)])].join('\n');
	return `${what}\nAll pages, and what is made, are there. Start Lantern again to make the rest.`;
}

/**
 * `npm start`: builds the site where something has changed, or with `--fresh` in any case, then serves it until Ctrl-C. Packs and
 * whatever else is made from the site are made meanwhile.
 */
async function start(): Promise<number> {
	const { fresh = false } = typed({ options: { fresh: { type: 'boolean' } } }).values;
	const port = portFrom(process.env.PORT);
	await checkPort(port);
	const isBuilt = await buildSite({ fresh }, (isWhole) => serve(port, isWhole));
	if (!isBuilt) console.error('Nothing is served, because the build above did not finish.');
	return isBuilt ? 0 : 1;
}

async function serve(port: number, isWhole: boolean) {
	const packs = () => listFiles('dist/packs', { ending: '.pdf' });
	if (isWhole) {
		const site = await serveFolder('dist', { port });
		closeWhenAsked(site);
		console.log(welcome(site.url, await packs()));
		return;
	}
	const lessons = await lessonsToPrint('dist');
	await removeWithdrawn('dist', lessons);
	const wanted = whatIsMade(lessons);
	const making = startMaking();
	try {
		if ((await packs()).length === 0) await firstSlides(making, [...wanted.keys()]);
		const instead = answerWhileMaking({ making, isMade: (path) => wanted.has(path), dist: 'dist' });
		const site = await serveFolder('dist', { port, instead });
		closeWhenAsked(site, making);
		console.log(`${welcome(site.url)}\n`);
	} catch (error) {
		await making.stop();
		throw error;
	}
	const ended = await making.ended;
	if (!ended.isAsked) console.log(`\n${ending(ended, await packs())}`);
}

/** For how long nothing is served while the first PDF is printed, in milliseconds. */
const firstPatience = 15_000;

/**
 * Has one deck of slides printed, which takes a few seconds: whoever opens the site first finds that printing works here. Where it
 * fails, or takes too long, the site is served all the same.
 *
 * @param paths of all that is to be made, within `dist`
 */
export async function firstSlides(
	{ order }: Pick<Making, 'order'>,
	paths: readonly string[],
	patience = firstPatience,
) {
	const slides = paths.find((path) => path.endsWith('-slides.pdf'));
	if (slides) await Promise.race([order(slides), setTimeout(patience, undefined, { ref: false })]);
}

function closeWhenAsked(site: Site, making?: Making) {
	const stop = async () => {
		await Promise.all([site.close(), making?.stop()]);
		for (const folder of ['dist/packs', 'dist/saved', '.lantern/packs', '.lantern/slides', '.lantern/photos'])
			clearHalves(folder);
		process.exit(0);
	};
	// A terminal tells us, and so does set-up: being told twice is usual.
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
}

if (import.meta.main) await runCommand(start);
