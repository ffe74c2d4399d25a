import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { type Fault, scriptFaults } from './browsers/script-faults.ts';
import { listFiles } from './outside/files.ts';

/** What may be missing without harm, and why. */
const harmless: Record<string, string> = {
	'Document.fullscreenEnabled': 'where it is missing, the whole screen is not offered',
	'Document.fullscreenElement': 'asked only where document.fullscreenEnabled says so',
	'Element.requestFullscreen': 'called only where document.fullscreenEnabled says so',
	'Document.exitFullscreen': 'called only where document.fullscreenEnabled says so',
	Highlight: 'made only after asking for CSS.highlights, which come with it',
	'HTMLElement.popover': 'set for showPopover, which is asked for; alone it does nothing',
	'SpeechSynthesisEvent.charLength': 'where it is missing, the words themselves say how long one is',
};

/** What only ever runs where lessons are checked; `tests/promises/oldest-browsers.test.ts` would notice it among a page's scripts. */
const neverInBrowsers = ['src/care/', 'src/lesson/address.ts'];

/** Whatever browsers run or may come to run. */
async function browserFiles(): Promise<string[]> {
	const inFolder = async (folder: string, ending: string) =>
		(await listFiles(folder, { ending })).map((name) => resolve(folder, name));
	const files = await Promise.all([inFolder('src', '.ts'), inFolder('src', '.tsx'), inFolder('public', '.js')]);
	return files.flat().filter((name) => !neverInBrowsers.some((start) => relative('.', name).startsWith(start)));
}

const shown = ({ file, line, uses, without }: Fault) =>
	`${relative('.', file)}:${line}  ${uses} is missing in ${without.join(', ')}.`;

const files = await browserFiles();
const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
const program = ts.createProgram(['.astro/types.d.ts', ...files], { ...options, allowJs: true });
const faults = scriptFaults(program, files).filter(({ uses }) => !Object.hasOwn(harmless, uses));
for (const fault of faults) console.error(shown(fault));
if (faults.length > 0) {
	console.error('Write it in another way, or ask whether it is there. The oldest browsers are listed in package.json.');
	process.exitCode = 1;
}
