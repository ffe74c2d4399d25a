import { buildAll } from './build.ts';
import { listFiles } from './outside/files.ts';
import { checkPort, PortTaken, type Site, serveFolder } from './outside/server.ts';
import { typed } from './outside/typed.ts';

const USUAL_PORT = 4321;

/**
 * The port somebody asked for.
 *
 * @param asked what `PORT` says; the usual one when it says nothing
 * @returns undefined when it is no port at all
 */
export function portFrom(asked: string | undefined): number | undefined {
	if (!asked) return USUAL_PORT;
	const port = Number(asked);
	return /^\d+$/.test(asked) && port <= 65_535 ? port : undefined;
}

/** What to tell somebody who has just started Lantern for the first time. */
export function welcome(url: string, packs: readonly string[]): string {
	return [
		'',
		'Lantern is ready.',
		`  Open       ${url}`,
		`  Catalogue  ${url}lessons/`,
		`  Packs      dist/packs/ (${packs.length} ${packs.length === 1 ? 'PDF' : 'PDFs'})`,
		'  Stop       Ctrl-C',
	].join('\n');
}

/** `npm start`: builds what has changed, or with `--fresh` everything, then serves it until Ctrl-C. */
async function start(): Promise<number> {
	const { fresh = false } = typed({ options: { fresh: { type: 'boolean' } } }).values;
	const port = portFrom(process.env.PORT);
	if (port === undefined)
		return fail(`PORT is "${process.env.PORT}"; it must be a number up to 65535, such as PORT=4322 npm start`);
	await checkPort(port);
	if (!(await buildAll({ fresh }))) return fail('Nothing is served, because the build above did not finish.');
	const site = await serveFolder('dist', { port });
	closeWhenAsked(site);
	console.log(welcome(site.url, await listFiles('dist/packs', { ending: '.pdf' })));
	return 0;
}

function closeWhenAsked(site: Site) {
	// A terminal tells us, and so does set-up: being told twice is usual.
	const stop = () => void site.close().then(() => process.exit(0));
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}

function fail(message: string): number {
	console.error(message);
	return 1;
}

if (import.meta.main) {
	process.exitCode = await start().catch((error: unknown) => {
		if (error instanceof PortTaken) return fail(error.message);
		throw error;
	});
}
