import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPacks, type Door } from '../../scripts/build-packs.ts';
import { findChromium, launchChromium } from '../../scripts/outside/chromium.ts';
import { nameOfPrint, type Print, wholePack } from '../../src/pack/prints.ts';
import { fontsIn } from '../../src/pack/reading/fonts.ts';
import { nameIn } from '../../src/pack/reading/tags.ts';
import { withoutFonts } from '../help/no-fonts.ts';

const lesson = 'ks1-01';
const prints: Print[] = [
	wholePack,
	{ part: 'pack', edition: 'large-print', paper: 'letter' },
	{ part: 'pack', edition: 'low-ink', paper: 'a4' },
];
const named = prints.map((print) => lesson + nameOfPrint(print));
const bundled = /^[A-Z]{6}\+(Andika|AtkinsonHyperlegibleNext|BricolageGrotesque)/;

let folder = '';
const print = (machine: string, launch: Door['launch']) =>
	buildPacks({
		lessons: [lesson],
		prints,
		out: join(folder, machine),
		state: join(folder, `${machine}-state`),
		watch: () => ({ step: () => {}, done: () => {} }),
		browser: { find: findChromium, launch },
	});
const packFrom = (machine: string, name: string) => readFile(join(folder, machine, `${name}.pdf`));

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lantern-'));
	const bare: Door['launch'] = (flags) => withoutFonts(join(folder, 'fonts'), () => launchChromium(flags));
	for (const [machine, launch] of [['this', launchChromium] as const, ['bare', bare] as const])
		expect((await print(machine, launch)).failed).toEqual([]);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a pack printed where there are no fonts', () => {
	it.each(named)('%s is the same as from this machine', async (name) => {
		expect((await packFrom('bare', name)).equals(await packFrom('this', name))).toBe(true);
	});

	it.each(named)('%s is written in our own typefaces alone', async (name) => {
		const document = await PDFDocument.load(await packFrom('bare', name), { updateMetadata: false });
		const names = fontsIn(document).map((font) => nameIn(font, 'BaseFont') ?? nameIn(font, 'Subtype') ?? '');
		// What is typed into boxes has a face of its own, whole.
		expect(names.filter((font) => !bundled.test(font) && !font.startsWith('AtkinsonHyperlegibleNext'))).toEqual([]);
		expect(names.length).toBeGreaterThan(4);
	});
});
