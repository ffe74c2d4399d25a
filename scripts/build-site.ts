import { runCommand } from './outside/run-command.ts';
import { typed } from './outside/typed.ts';

/** Builds the site alone. Astro's own command would answer a full disk with a stack trace. */
async function buildSite() {
	const { outDir } = typed({ options: { outDir: { type: 'string' } } }).values;
	// As Astro's command does: what it builds with looks at this.
	process.env.NODE_ENV ??= 'production';
	const { build } = await import('astro');
	await build(outDir === undefined ? {} : { outDir });
}

if (import.meta.main) await runCommand(buildSite);
