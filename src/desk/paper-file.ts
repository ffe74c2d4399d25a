import regular from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?url';
import strong from '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf?url';
import type { Paper } from '../export/paper/paper.ts';
import { fetchFile } from '../yours/fetch-file.ts';
import { download } from './download.ts';

/**
 * Makes a PDF in the browser and hands it over. What writes it, and its letters, are fetched from this site when first asked for.
 *
 * @throws when they cannot be fetched
 */
export async function downloadPaper(name: string, paper: Paper): Promise<void> {
	const signal = new AbortController().signal;
	const [{ writePaper }, ...fonts] = await Promise.all([
		import('../export/paper/write.ts'),
		fetchFile(regular, signal),
		fetchFile(strong, signal),
	]);
	const bytes = await writePaper(paper, { regular: fonts[0], strong: fonts[1] });
	download(name, bytes.slice().buffer, 'application/pdf');
}
