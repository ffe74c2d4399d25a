import { readFileSync } from 'node:fs';
import type { PaperFonts } from '../../../src/export/paper/paper.ts';

const font = (file: string) =>
	new Uint8Array(readFileSync(`node_modules/@expo-google-fonts/atkinson-hyperlegible-next/${file}.ttf`));

/** The letters that the site itself fetches. */
export const fonts: PaperFonts = {
	regular: font('400Regular/AtkinsonHyperlegibleNext_400Regular'),
	strong: font('700Bold/AtkinsonHyperlegibleNext_700Bold'),
};
