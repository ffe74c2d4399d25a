import { join } from 'node:path';
import { listFiles } from '../../outside/files.ts';
import { measure } from '../measure.ts';
import { makeWorkplace } from '../workplace.ts';
import type { Growth } from './figures.ts';

/** Builds the site alone, without packs, of so many generated lessons. Watching the memory adds a little to the time. */
export async function measureGrowth(root: string, folder: string, lessons: number): Promise<Growth> {
	await makeWorkplace(root, folder, lessons);
	const { seconds, megabytes } = await measure({
		command: process.execPath,
		args: ['--max-old-space-size=8192', 'node_modules/astro/bin/astro.mjs', 'build'],
		cwd: folder,
		watched: true,
		env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
	});
	const pages = await listFiles(join(folder, 'dist'), { ending: '.html' });
	return { lessons, seconds, megabytes, pages: pages.length };
}
