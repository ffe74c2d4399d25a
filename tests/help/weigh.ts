import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from 'playwright';
import type { Weight } from '../../scripts/bench/site/figures.ts';

const kinds: Record<string, keyof Weight> = {
	document: 'html',
	stylesheet: 'css',
	script: 'script',
	font: 'fonts',
	image: 'pictures',
};

/**
 * Weighs what a page asks for from now on, but for its icon.
 * @returns asks for the weight so far, once the network is quiet
 */
export function weigh(page: Page): () => Promise<Weight> {
	const answers: Response[] = [];
	page.on('response', (response) => {
		// Only a browser with windows asks for the icon.
		if (!response.url().endsWith('/favicon.svg')) answers.push(response);
	});
	return async () => {
		await page.waitForLoadState('networkidle');
		const weight: Weight = { html: 0, css: 0, script: 0, fonts: 0, pictures: 0, requests: answers.length };
		for (const answer of answers) {
			const kind = kinds[answer.request().resourceType()];
			if (kind) weight[kind] += kilobytes(await answer.body(), answer.url());
		}
		return weight;
	};
}

/** Letters and photographs are compressed already. */
const kilobytes = (body: Buffer, url: string) =>
	(/\.(woff2|png|jpe?g|webp)$/.test(url) ? body.length : compressedLength(body)) / 1000;

/** Most pages share their scripts and fonts, and compressing as well as Brotli can takes long: each content once. */
const lengths = new Map<string, number>();

function compressedLength(body: Buffer): number {
	const hash = createHash('sha256').update(body).digest('hex');
	const length = lengths.get(hash) ?? brotliCompressSync(body).length;
	lengths.set(hash, length);
	return length;
}
