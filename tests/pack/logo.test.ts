import { describe, expect, it } from 'vitest';
import { chooseLogo, withDrawnLogo } from '../../src/pack/logo/choose.ts';
import { asDataUrl } from '../../src/pack/logo/data-url.ts';
import { readLogo } from '../../src/pack/logo/read.ts';
import { aJpeg, anSvg, aPng, drawn } from './some-logos.ts';

const text = (words: string) => new TextEncoder().encode(words);
const changed = (bytes: Uint8Array, at: number, to: number) => bytes.with(at, to);

describe('readLogo', () => {
	it.each([
		['a PNG', () => aPng(), { kind: 'png', width: 200, height: 100 }],
		['a tall PNG', () => aPng({ width: 100, height: 400 }), { kind: 'png', width: 100, height: 400 }],
		['a JPEG', () => aJpeg(), { kind: 'jpeg', width: 200, height: 100, jpeg: { channels: 3, turned: 1 } }],
		['a JPEG in inks', () => aJpeg({}, { inks: true }), { kind: 'jpeg', jpeg: { channels: 4, adobe: true } }],
		[
			'a JPEG on its side',
			() => aJpeg({}, { turned: 6 }),
			{ width: 100, height: 200, jpeg: { width: 200, turned: 6 } },
		],
		['an SVG', () => anSvg({ width: 300 }), { kind: 'svg', width: 300, height: 100 }],
		[
			'an SVG with units',
			() => text('<?xml version="1.0"?><!-- A logo -->\n<svg width="2cm" height="1.5cm"/>'),
			{ width: 2 },
		],
		['an SVG that refers to itself', () => anSvg({}, '<use href="#a"/><rect fill="url(#b)"/>'), { kind: 'svg' }],
	])('takes %s', async (_, make, expected) => {
		expect(readLogo(await make())).toMatchObject(expected);
	});

	it.each<[what: string, make: () => Uint8Array | string | Promise<Uint8Array | string>, message: string]>([
		['nothing', () => new Uint8Array(), 'this file is empty.'],
		['6 MB', () => new Uint8Array(6_000_000), 'over 5 MB'],
		['a GIF', () => text('GIF89a'), 'no PNG, JPEG or SVG'],
		['a web page', () => text('<html><svg></svg></html>'), 'no PNG, JPEG or SVG'],
		['half a PNG', async () => (await aPng()).slice(0, 300), 'this PNG is damaged'],
		['a PNG with one bit turned', async () => changed(await aPng(), 60, 7), 'this PNG is damaged'],
		['a PNG of a signature alone', async () => (await aPng()).slice(0, 8), 'this PNG is damaged'],
		['half a JPEG', async () => (await aJpeg()).slice(0, 400), 'this JPEG is damaged'],
		['the head of a JPEG', async () => (await aJpeg()).slice(0, 20), 'this JPEG is damaged'],
		['a picture as wide as a wall', () => aPng({ width: 5001, height: 1 }), 'more than 5000 dots'],
		['an SVG with a script', () => anSvg({}, '<script>alert(1)</script>'), 'holds a script'],
		['an SVG that runs on a click', () => anSvg({}, '<rect onclick="a()"/>'), 'holds a script'],
		['an SVG that links to a script', () => anSvg({}, '<a href="javascript:a()"/>'), 'holds a script'],
		['an SVG with a picture from elsewhere', () => anSvg({}, '<image href="https://a.example/"/>'), 'from elsewhere'],
		['an SVG with another drawing', () => anSvg({}, "<use xlink:href='b.svg#c'/>"), 'from elsewhere'],
		['an SVG with a fill from elsewhere', () => anSvg({}, '<rect style="fill:url(//a.example/)"/>'), 'from elsewhere'],
		['an SVG with a font from elsewhere', () => anSvg({}, '<style>@import "a.css";</style>'), 'from elsewhere'],
		['an SVG with a page inside', () => anSvg({}, '<foreignObject/>'), 'a web page inside it'],
		[
			'an SVG with words for words',
			() => text('<!DOCTYPE svg [<!ENTITY a "b">]><svg width="1" height="1"/>'),
			'abbreviations',
		],
		['an SVG without a size', () => text('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'does not say how large'],
		['an SVG as wide as its page', () => text('<svg width="100%" height="100%"/>'), 'does not say how large'],
		['an empty SVG', () => anSvg({ width: 0 }), 'does not say how large'],
		['an address', () => 'https://school.example/logo.png', 'this is no picture'],
		['a data: URL cut short', () => 'data:image/png;base64,!', 'this data: URL is damaged'],
	])('refuses %s', async (_, make, message) => {
		const source = await make();
		expect(() => readLogo(source)).toThrow(
			expect.objectContaining({ name: 'PackError', message: expect.stringMatching(new RegExp(`^Logo: .*${message}`)) }),
		);
	});
});

describe('chooseLogo', () => {
	it('keeps a PNG and a JPEG as they are', async () => {
		for (const bytes of [await aPng(), await aJpeg()]) {
			const url = await chooseLogo(bytes, drawn);
			expect(readLogo(url).bytes).toEqual(bytes);
		}
	});

	it.each([
		[
			{ width: 200, height: 100 },
			{ width: 1200, height: 600 },
		],
		[
			{ width: 1, height: 300 },
			{ width: 4, height: 1200 },
		],
	])('draws an SVG of %o as a PNG of %o', async (size, expected) => {
		expect(readLogo(await chooseLogo(anSvg(size), drawn))).toMatchObject({ kind: 'png', ...expected });
	});
});

describe('withDrawnLogo', () => {
	it('draws an SVG in a school’s details, and leaves all else alone', async () => {
		const after = await withDrawnLogo({ name: 'A', logo: asDataUrl(anSvg(), 'image/svg+xml') }, drawn);
		expect(after).toMatchObject({ name: 'A', logo: expect.stringMatching(/^data:image\/png;base64,/) });
		const percent = `data:image/svg+xml,${encodeURIComponent(new TextDecoder().decode(anSvg()))}`;
		expect(await withDrawnLogo({ logo: percent }, drawn)).toMatchObject({ logo: expect.stringContaining('png') });
	});

	it.each([[null], ['words'], [[]], [{ name: 'A' }], [{ logo: 7 }], [{ logo: 'data:image/png;base64,AA' }]])(
		'leaves %o as it is',
		async (value) => expect(await withDrawnLogo(value, drawn)).toBe(value),
	);
});
