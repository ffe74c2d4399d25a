// Run as a process of its own: builds a pretend site of many pages into a folder, in the version that is asked for, and says when it
// begins to put them into place.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildAll } from '../../scripts/build.ts';

const [root = '', version = ''] = process.argv.slice(2);

async function write(path: string, content: string) {
	await mkdir(dirname(join(root, path)), { recursive: true });
	await writeFile(join(root, path), content);
}

await write('lessons/a.mdx', version);
const isBuilt = await buildAll(
	{},
	{
		root,
		today: () => '2026-11-24',
		isSameDue: async () => true,
		overdue: async () => '',
		say: () => {},
		async run(file, ...args) {
			if (!file.includes('build-site')) return 0;
			const to = args.at(-1) ?? '';
			await write(`${to}/_astro/${version}.js`, version);
			await write(`${to}/index.html`, `_astro/${version}.js`);
			for (let page = 0; page < 300; page += 1) await write(`${to}/${page}/index.html`, `_astro/${version}.js`);
			process.stdout.write('built\n');
			return 0;
		},
	},
);
if (!isBuilt) throw new Error('not built');
