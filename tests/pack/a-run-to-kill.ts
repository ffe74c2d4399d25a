// Run as a process of its own: builds the packs of a folder with a pretend browser, and says each one as it is made.
import type { Browser } from 'playwright';
import { buildPacks } from '../../scripts/build-packs.ts';
import { wholePack } from '../../src/pack/prints.ts';
import { found } from './a-pretend-page.ts';
import { aTaggedPdf, goodTags } from './a-tagged-pdf.ts';

const [dist = '', state = ''] = process.argv.slice(2);
const newPage = async () => ({
	on: () => {},
	goto: async () => {},
	emulateMedia: async () => {},
	evaluate: async () => found,
	pdf: async () => (await aTaggedPdf(goodTags)).save(),
	close: async () => {},
});
// Only what printing asks of a browser.
const browser = { contexts: () => [{ newPage }], version: () => '1.0', close: async () => {} } as unknown as Browser;
const { failed } = await buildPacks({
	dist,
	state,
	prints: [wholePack],
	browser: { find: () => process.execPath, launch: async () => browser },
	watch: () => ({ step: (name) => process.stdout.write(`${name}\n`), done: () => {} }),
});
if (failed.length > 0) throw new Error(failed[0]?.message);
