import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../outside/files.ts';
import { firstFault, install } from '../install.ts';
import { measure } from '../measure.ts';
import { size, slidevDeck } from '../neutral.ts';
import { photo } from '../photo.ts';

/** Another tool's page: a folder to serve, and what to press on it. */
export type Built = { name: string; folder: string; press?: string };

type Peer = { name: string; packages: string[]; make: (folder: string) => Promise<Built> };

const peers: Peer[] = [
	{
		name: 'Slidev, 30 slides as one page',
		packages: ['@slidev/cli', '@slidev/theme-default'],
		async make(folder) {
			for (const seed of [1, 2]) await writeWhole(join(folder, 'public', `photo-${seed}.png`), await photo(seed));
			await writeWhole(join(folder, 'slides.md'), slidevDeck());
			await writeWhole(join(folder, 'vite.config.js'), slidevConfig);
			const args = [join(folder, 'node_modules/@slidev/cli/bin/slidev.mjs'), 'build', 'slides.md'];
			await measure({ command: process.execPath, args, cwd: folder });
			return { name: this.name, folder: join(folder, 'dist') };
		},
	},
	{
		name: 'reveal.js, 30 slides as one page',
		packages: ['reveal.js'],
		async make(folder) {
			const out = join(folder, 'deck');
			await mkdir(out, { recursive: true });
			await cp(join(folder, 'node_modules/reveal.js/dist'), join(out, 'dist'), { recursive: true });
			await writeWhole(join(out, 'index.html'), revealDeck());
			return { name: this.name, folder: out, press: '.navigate-right, .navigate-down' };
		},
	},
	{
		name: 'h5p-standalone, its player without any content',
		packages: ['h5p-standalone'],
		async make(folder) {
			const out = join(folder, 'player');
			await mkdir(out, { recursive: true });
			await cp(join(folder, 'node_modules/h5p-standalone/dist'), join(out, 'dist'), { recursive: true });
			await writeWhole(join(out, 'index.html'), playerPage);
			return { name: this.name, folder: out };
		},
	},
];

/** Its set of styles has a rule at present that the minifier of Vite refuses; browsers pass over it as well. */
const slidevConfig = 'export default { css: { lightningcss: { errorRecovery: true } } };\n';

/** Installs other tools and makes a page with each; one that cannot be made says why. */
export async function makePeers(folder: string, say: (line: string) => void) {
	const found: (Built | { name: string; absent: string })[] = [];
	for (const peer of peers) {
		say(`${peer.name}: installing`);
		const own = join(folder, peer.packages[0]?.replace(/\W+/g, '-') ?? 'peer');
		found.push(
			await install(own, peer.packages)
				.then(() => peer.make(own))
				.catch((error: Error) => ({ name: peer.name, absent: firstFault(error) })),
		);
	}
	return found;
}

function revealDeck(): string {
	const slides = Array.from(
		{ length: size.slides },
		(_, i) => `<section><h2>Slide ${i + 1}</h2><p>A walk through a garden, one thing at a time.</p></section>`,
	);
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A walk</title>
<link rel="stylesheet" href="dist/reveal.css"><link rel="stylesheet" href="dist/theme/white.css"></head>
<body><div class="reveal"><div class="slides">${slides.join('')}</div></div>
<script type="module">import Reveal from './dist/reveal.mjs'; Reveal.initialize();</script></body></html>`;
}

const playerPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Player</title></head>
<body><h1>Player</h1><div id="place"></div><script src="dist/main.bundle.js"></script>
<script src="dist/frame.bundle.js"></script><link rel="stylesheet" href="dist/styles/h5p.css"></body></html>`;
