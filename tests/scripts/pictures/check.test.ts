import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictureFaults } from '../../../scripts/pictures/check.ts';

const dots = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: { r: 200, g: 120, b: 40 } } });
const drawing = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>');
const sound = {
	png: new Uint8Array(await dots(30, 20).png().toBuffer()),
	jpg: new Uint8Array(await dots(30, 20).jpeg().toBuffer()),
	webp: new Uint8Array(await dots(30, 20).webp().toBuffer()),
	lossless: new Uint8Array(await dots(30, 20).webp({ lossless: true }).toBuffer()),
	extended: new Uint8Array(await dots(30, 20).ensureAlpha(0.5).webp().toBuffer()),
};
const told = (name: string, bytes: Uint8Array) =>
	pictureFaults(name, bytes)
		.map(({ what, hint }) => `${what} ${hint}`)
		.join('\n');

describe('a picture', () => {
	it.each([
		['a.png', sound.png],
		['a.jpg', sound.jpg],
		['a.jpeg', sound.jpg],
		['a.webp', sound.webp],
		['b.webp', sound.lossless],
		['c.webp', sound.extended],
		['a.svg', drawing],
	])('may be shown as %s', (name, bytes) => expect(told(name, bytes)).toBe(''));

	it.each([
		['text called .png', 'a.png', new TextEncoder().encode('Hello'), /called \.png, but is something else/],
		['a JPEG called .png', 'a.png', sound.jpg, /called \.png, but is a JPEG/],
		['a PNG called .svg', 'a.svg', sound.png, /called \.svg, but is a PNG/],
		['a drawing called .webp', 'a.webp', drawing, /called \.webp, but is something else/],
		['text called .svg', 'a.svg', new TextEncoder().encode('Hello'), /cannot be read/],
		['nothing', 'a.png', new Uint8Array(), /is empty/],
		['an ending in capitals', 'a.PNG', sound.png, /small letters: \.png/],
		['another kind', 'a.gif', sound.png, /Use an SVG, PNG, JPEG or WebP/],
		['too many bytes', 'a.png', new Uint8Array(20 * 1024 * 1024), /has 20\.0 MB, and may have at most 5 MB/],
	])('is refused for %s', (_, name, bytes, said) => expect(told(name, bytes)).toMatch(said));

	it.each(['png', 'jpeg', 'webp'] as const)('is refused with too many dots as %s', async (kind) => {
		const bytes = new Uint8Array(await dots(5001, 1).toFormat(kind).toBuffer());
		expect(told(kind === 'jpeg' ? 'a.jpg' : `a.${kind}`, bytes)).toMatch(/has 5001 by 1 dots/);
	});

	it('is refused where only a camera’s note says which way is up', async () => {
		for (const orientation of [1, 6, 8]) {
			const bytes = new Uint8Array(await dots(30, 20).withMetadata({ orientation }).jpeg().toBuffer());
			expect(told('a.jpg', bytes)).toMatch(
				orientation === 1 ? /^$/ : /lies on its side.*turn it until it stands right/,
			);
		}
	});

	it.each(['png', 'jpg', 'webp', 'lossless', 'extended'] as const)(
		'is refused where the end of a %s is missing',
		(kind) =>
			fc.assert(
				fc.property(fc.integer({ min: 1, max: sound[kind].length - 1 }), (length) => {
					const name = kind.length > 4 ? 'a.webp' : `a.${kind}`;
					expect(told(name, sound[kind].slice(0, length))).not.toBe('');
				}),
				{ numRuns: 500 },
			),
	);

	it('is refused where a byte of a PNG is not as it was', () =>
		fc.assert(
			fc.property(fc.nat(sound.png.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
				const bytes = Uint8Array.from(sound.png, (byte, place) => (place === at ? byte ^ change : byte));
				expect(told('a.png', bytes)).not.toBe('');
			}),
			{ numRuns: 10_000 },
		));

	it('is refused where its bytes are anything', () =>
		fc.assert(
			fc.property(
				fc.constantFrom('png', 'jpg', 'webp', 'svg'),
				fc.nat(12),
				fc.uint8Array({ maxLength: 200 }),
				(kind, kept, rest) => {
					// Some begin as a real one does.
					const head = kind === 'svg' ? new Uint8Array() : sound[kind as 'png'].slice(0, kept);
					expect(told(`a.${kind}`, Uint8Array.from([...head, ...rest]))).not.toBe('');
				},
			),
			{ numRuns: 10_000 },
		));
});
