import type { Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** Below this many bytes, compressing saves nothing. */
export const LEAST = 1024;

/** Pictures, packs, fonts for the web and zips are compressed already. */
const compressible =
	/^(text\/|application\/(javascript|json|xml|[a-z.-]+\+(json|xml))|image\/svg\+xml|font\/(ttf|otf))/;

/** Whether files of a media type become shorter. */
export const isCompressible = (type: string) => compressible.test(type);

/** The best encoding that an Accept-Encoding header takes. */
export function encodingFor(accepted = ''): Encoding | undefined {
	const taken = accepted
		.toLowerCase()
		.split(',')
		.map((one) => one.trim())
		.filter((one) => !/;\s*q=0(\.0*)?$/.test(one))
		.map((one) => one.replace(/\s*;.*$/, ''));
	return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding));
}

/** Of 11. The next ones take four to twelve times as long for a hundredth of the bytes, and everybody waits for them. */
const QUALITY = 6;

/** As any school's web host sends pages: a tenth as long. @param size of what is to be compressed, in bytes */
export function compressor(encoding: Encoding, size: number): Transform {
	if (encoding === 'gzip') return createGzip();
	const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
	return createBrotliCompress({ params: { [BROTLI_PARAM_QUALITY]: QUALITY, [BROTLI_PARAM_SIZE_HINT]: size } });
}
