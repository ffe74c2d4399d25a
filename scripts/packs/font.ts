import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf';

/** @returns the typeface of form fields, as TrueType: the web fonts are WOFF, which a PDF cannot hold */
export function packFont(): Uint8Array {
	return readFileSync(fileURLToPath(import.meta.resolve(file)));
}
