import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { writeWhole } from '../outside/files.ts';
import { firstFault, install } from './install.ts';
import { measure, median } from './measure.ts';
import { marpDeck, slidevDeck } from './neutral.ts';
import { photo } from './photo.ts';

/** What another tool took for the neutral deck, or why it could not be asked. */
export type PeerFigures = { name: string; cold: number; more: number; megabytes: number | undefined; bytes: number };
export type Peer = PeerFigures | { name: string; absent: string };

type Tool = {
	name: string;
	packages: string[];
	/** The package whose version is shown, and its program. */
	program: [pack: string, file: string];
	/** Where its decks find pictures. */
	pictures: string;
	deck: () => string;
	args: (decks: string[], browser: string) => string[];
	pdfOf: (deck: string) => string;
};

const tools: Tool[] = [
	{
		name: 'Marp CLI',
		packages: ['@marp-team/marp-cli'],
		program: ['@marp-team/marp-cli', 'marp-cli.js'],
		pictures: '.',
		deck: marpDeck,
		args: (decks, browser) => [
			...decks,
			'--pdf',
			'--allow-local-files',
			'--no-stdin',
			'--browser',
			'chrome',
			'--browser-path',
			browser,
		],
		pdfOf: (deck) => deck.replace(/md$/, 'pdf'),
	},
	{
		name: 'Slidev',
		packages: ['@slidev/cli', '@slidev/theme-default', 'playwright-chromium'],
		program: ['@slidev/cli', 'bin/slidev.mjs'],
		pictures: 'public',
		deck: slidevDeck,
		args: (decks, browser) => ['export', ...decks, '--executable-path', browser, '--timeout', '120000'],
		pdfOf: (deck) => deck.replace(/\.md$/, '-export.pdf'),
	},
];

/** What a peer is run with: how often, with which browser, on which port. */
export type Asked = { folder: string; browser: string; times: number };

/**
 * Installs other tools into a folder of their own and measures them. One that cannot be installed, or fails, says why.
 */
export async function measurePeers(asked: Asked, say: (line: string) => void): Promise<Peer[]> {
	const found: Peer[] = [];
	for (const tool of tools) {
		say(`${tool.name}: installing and measuring`);
		const folder = join(asked.folder, tool.name.toLowerCase().replace(/\W+/g, '-'));
		found.push(
			await install(folder, tool.packages)
				.then(() => measureTool(tool, { ...asked, folder }))
				.catch((error: Error) => ({ name: tool.name, absent: firstFault(error) })),
		);
	}
	return found;
}

/** One deck cold; then three at once, so that a further one in a warm run is half of what two more took. */
async function measureTool(tool: Tool, { folder, browser, times }: Asked): Promise<Peer> {
	for (const seed of [1, 2]) await writeWhole(join(folder, tool.pictures, `photo-${seed}.png`), await photo(seed));
	const decks = ['one.md', 'two.md', 'three.md'];
	for (const deck of decks) await writeWhole(join(folder, deck), tool.deck());
	const [pack, file] = tool.program;
	const run = (some: string[], watched = false) =>
		measure({
			command: process.execPath,
			args: [join(folder, 'node_modules', pack, file), ...tool.args(some, browser)],
			cwd: folder,
			watched,
			// Needed where the user is root; both would open a sandbox otherwise.
			env: { CHROME_NO_SANDBOX: '1' },
		});
	const cold = [];
	for (let i = 0; i < times; i++) cold.push(await run(decks.slice(0, 1)));
	const seconds = median(cold.map((took) => took.seconds));
	const { size } = await stat(join(folder, tool.pdfOf('one.md')));
	const three = await run(decks);
	const manifest: { version?: string } = createRequire(join(folder, 'x.js'))(
		join(folder, 'node_modules', pack, 'package.json'),
	);
	const { megabytes } = await run(decks.slice(0, 1), true);
	return {
		name: `${tool.name} ${manifest.version ?? ''}`.trim(),
		cold: seconds,
		more: (three.seconds - seconds) / 2,
		megabytes,
		bytes: size,
	};
}
