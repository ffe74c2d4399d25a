import { buildAll } from './build.ts';
import { listFiles } from './outside/files.ts';
import { runCommand } from './outside/run-command.ts';
import { checkPort, type Site, serveFolder } from './outside/server.ts';
import { typed } from './outside/typed.ts';
import { portFrom } from './setup/port.mjs';

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
	await checkPort(port);
	if (!(await buildAll({ fresh }))) {
		console.error('Nothing is served, because the build above did not finish.');
		return 1;
	}
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

if (import.meta.main) await runCommand(start);
