import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { qrShapes } from '../../../src/export/paper/qr.ts';
import { longestLink } from '../../../src/programme/may-carry.ts';

const dot = 4;

/** A code as a telephone's camera sees it: dark rectangles on white. */
function seen({ wide, high, shapes }: ReturnType<typeof qrShapes>) {
	const width = wide * dot;
	const dots = new Uint8ClampedArray(width * high * dot * 4).fill(255);
	for (const shape of shapes)
		for (let y = shape.y * dot; y < (shape.y + shape.high) * dot; y++)
			for (let x = shape.x * dot; x < (shape.x + shape.wide) * dot; x++)
				dots.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
	return jsQR(dots, width, high * dot)?.data;
}

const site = 'https://lantern.example.org/a/#';

it.each([
	['a short link', `${site}AbC-_9`],
	['the longest link that a class may have', site + 'x7-_Q'.repeat(longestLink).slice(0, longestLink - site.length)],
])('draws %s as a code that leads there', (_, link) => {
	expect(seen(qrShapes(link))).toBe(link);
	const damaged = qrShapes(link);
	expect(seen({ ...damaged, shapes: damaged.shapes.slice(damaged.shapes.length / 2) })).toBeUndefined();
});
