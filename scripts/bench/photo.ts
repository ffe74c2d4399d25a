import sharp from 'sharp';

const usual = { width: 1600, height: 1200 };

/**
 * Draws something with what makes photographs large: soft light, edges and grain. The same number gives the same picture.
 * @returns a PNG without transparency
 */
export function photo(seed: number, { width, height } = usual): Promise<Buffer> {
	const next = numbers(seed);
	const hills = Array.from({ length: 6 }, (_, i) => ({
		at: 300 + i * 140,
		wide: 90 + next() * 260,
		high: 30 + next() * 90,
	}));
	const pixels = Buffer.alloc(width * height * 3);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const hill = hills.filter(({ at, wide, high }) => y > at + high * Math.sin((x + seed * 99) / wide)).length;
			const light = 215 - hill * 26 - (y / height) * 30;
			const grain = (next() - 0.5) * 22;
			const at = (y * width + x) * 3;
			pixels[at] = clamp(light * (0.72 + hill * 0.02) + grain);
			pixels[at + 1] = clamp(light + grain);
			pixels[at + 2] = clamp(light * (1.08 - hill * 0.08) + grain);
		}
	return sharp(pixels, { raw: { width, height, channels: 3 } })
		.png()
		.toBuffer();
}

const clamp = (value: number) => Math.max(0, Math.min(255, Math.round(value)));

/** Numbers from 0 to 1 that look as if by chance (mulberry32). */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
